// Puts the chooser into HestiaCP's form for a mail account, and the set-up guide beside the form after a save.
{
  const state = JSON.parse(document.currentScript.dataset.state);
  const form = document.getElementById('main-form');
  const fields = form?.querySelector('.sidebar-right-grid-content');
  const sidebar = form?.querySelector('.sidebar-right-grid-sidebar');
  const quota = form?.querySelector('#v_quota');

  /** The facts from a quota and the used space, in megabytes. The same as from `answersFromMailbox` of the core. */
  const factsOf = (text) => {
    const most = text === 'unlimited' || text === '0' ? Infinity : Number(text || NaN);
    const used = Number(state.used || NaN);
    const facts = form.elements.ok_acc ? { current: 'new' } : {};
    if (most <= 512 || used >= most * 0.8) facts.serverSpace = 'tight';
    else if (most === Infinity || (most >= 5120 && used < most / 2)) facts.serverSpace = 'ample';
    if (used >= 2048) facts.mailVolume = 'high';
    return facts;
  };

  const create = (tag, properties) => {
    const element = Object.assign(document.createElement(tag), { lang: state.language }, properties);
    // The bar and the tools below it stick to the top of the window.
    element.style.cssText = '--mp-accent: var(--color-text-link); --mp-sticky-offset: 85px';
    return element;
  };

  const placeChooser = () => {
    const chooser = create('mail-protocol-chooser', { name: 'mail_protocol' });
    const kept = Object.assign(document.createElement('input'), { type: 'hidden', name: 'mail_protocol_answers' });
    const place = document.createElement('div');
    place.append(chooser, kept);
    fields.append(place);

    chooser.value = state.form?.protocol;
    chooser.answers = state.form?.answers;
    const keep = () => (kept.value = JSON.stringify(chooser.answers));
    keep();
    chooser.addEventListener('mail-protocol-answers', keep);
    // The panel asks for confirmation before its shortcuts leave a changed form.
    chooser.addEventListener('change', () => globalThis.Alpine?.store('form')?.makeDirty());

    const keepsNothing = form.querySelectorAll('[name="v_blackhole"], [name="v_fwd_only"]');
    const update = () => {
      // If the quota is unlimited, the field is disabled and contains a word in the person's language.
      chooser.facts = factsOf(quota.disabled ? 'unlimited' : quota.value.trim());
      place.hidden = chooser.disabled = [...keepsNothing].some(({ checked }) => checked);
    };
    quota.parentElement.addEventListener('change', update);
    quota.parentElement.addEventListener('click', update);
    for (const box of keepsNothing) box.addEventListener('change', update);
    update();
  };

  const placeGuide = ({ protocol, answers, account, quota: limit }) => {
    const domain = form.querySelector('[name="v_domain"]:not(:disabled)').value;
    const host = document.getElementById('email_settings_hostname').value;
    const server = { address: `${account}@${domain}`, imap: { host }, pop3: { host }, smtp: { host } };
    const guide = create('mail-protocol-setup', { facts: factsOf(limit), answers, server });
    guide.setAttribute('protocol', protocol);
    // The list of the chosen protocol stays, and shows if the guide can't be loaded. Only that of the other protocol is
    // removed.
    const port = { imap: '993', pop3: '995' }[protocol];
    for (const list of sidebar.querySelectorAll('.values-list')) {
      const place =
        /993|995/.test(list.textContent) && !list.textContent.includes(port) ? new DocumentFragment() : guide;
      place.append(list.previousElementSibling, list);
    }
    // Below the sidebar's panel, not in it, because the contrast on its grey is too low in the dark theme. In a narrow
    // window, the sidebar is below the form, far from the message about the save.
    guide.style.marginBlock = '30px';
    if (matchMedia('(min-width: 768px)').matches) sidebar.append(guide);
    else form.querySelector('.sidebar-right-grid').before(guide);
  };

  if (fields && sidebar && quota) {
    // The names of encryption are the same in every language.
    for (const row of sidebar.querySelectorAll('.values-list-item'))
      if (/\d/.test(row.lastElementChild.textContent) && !row.textContent.includes('TLS')) row.remove();
    customElements.whenDefined('mail-protocol-chooser').then(() => {
      placeChooser();
      if (state.saved) placeGuide(state.saved);
    });
  }
}
