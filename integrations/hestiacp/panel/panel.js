// Does the same as HestiaCP's script on its forms for a mail account, in our own code.
const form = document.getElementById('main-form');

document.addEventListener('alpine:init', () => {
  Alpine.store('form', {
    dirty: false,
    makeDirty() {
      this.dirty = true;
    },
  });
  for (const field of form?.querySelectorAll('input, textarea') ?? [])
    field.addEventListener('change', () => Alpine.store('form').makeDirty());

  // If the quota is unlimited, the field is disabled and contains a word.
  for (const toggle of document.querySelectorAll('.js-unlimited-toggle')) {
    const field = toggle.parentElement.querySelector('input');
    const set = (unlimited) => {
      toggle.classList.toggle('active', unlimited);
      field.disabled = unlimited;
      field.value = unlimited ? 'Unlimited' : field.value.replace(/unlimited/i, '0');
    };
    set(field.value === 'unlimited');
    toggle.addEventListener('click', () => set(!field.disabled));
  }

  // Shortcuts listen on the document and ignore only inputs.
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, altKey, metaKey, key, target } = event;
    if (ctrlKey || altKey || metaKey || /^(input|textarea)$/i.test(target.tagName)) return;
    const link = document.querySelectorAll('.main-menu-item')[Number(key) - 1];
    if (link && !Alpine.store('form').dirty) location.href = link.href;
    if (link || /^(Arrow|[afh]$)/i.test(key)) event.preventDefault();
    if (key === 'Enter' && !Alpine.store('form').dirty) location.href = '/list/web/';
  });
});

const output = document.querySelector('.js-account-output');
const show = () =>
  (output.value = form.elements.v_account.value && form.elements.v_account.value + output.dataset.postfix);
form?.elements.v_account.addEventListener('input', show);
if (form) show();

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  for (const field of document.querySelectorAll('input:disabled'))
    if (field.value === 'Unlimited') Object.assign(field, { disabled: false, value: 'unlimited' });
  form.submit();
});

form?.querySelector('#v_account, #v_password').focus();
