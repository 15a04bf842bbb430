// Keeps the ticked steps of the set-up guide in this browser, for each page by itself. A panel may keep them with the mailbox.
const guide = document.querySelector('mail-protocol-setup');
const kept = localStorage.getItem(location.pathname);
if (kept) guide.setAttribute('done', kept);
guide.addEventListener('mail-protocol-done', ({ detail }) => localStorage.setItem(location.pathname, detail.join(' ')));
