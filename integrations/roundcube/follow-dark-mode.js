// Elastic marks dark mode only with its own class, so the browser does not know about it.
rcmail.addEventListener('init', () => {
  const page = document.documentElement;
  const follow = () => {
    const scheme = page.classList.contains('dark-mode') ? 'dark' : 'light';
    document.querySelector('mail-protocol-chooser').setAttribute('color-scheme', scheme);
    // The browser does not know the skin's dark colour either.
    page.style.setProperty('--mp-surface', getComputedStyle(document.body).backgroundColor);
  };
  new MutationObserver(follow).observe(page, { attributeFilter: ['class'] });
  follow();
});
