// Elastic says that it is dark by a class of its own, which the browser does not know of.
rcmail.addEventListener('init', () => {
  const page = document.documentElement;
  const follow = () => {
    const scheme = page.classList.contains('dark-mode') ? 'dark' : 'light';
    document.querySelector('mail-protocol-chooser').setAttribute('color-scheme', scheme);
  };
  new MutationObserver(follow).observe(page, { attributeFilter: ['class'] });
  follow();
});
