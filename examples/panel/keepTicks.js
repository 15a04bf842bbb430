// Stores the ticked steps of the set-up guide in this browser, for each page separately. A panel could store them with
// the mailbox instead.
const guide = document.querySelector('mail-protocol-setup');
const kept = localStorage.getItem(location.pathname);
if (kept) guide.setAttribute('done', kept);
guide.addEventListener('mail-protocol-done', ({ detail }) => localStorage.setItem(location.pathname, detail.join(' ')));
