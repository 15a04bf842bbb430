/**
 * The event `invalid` is the same whether a page reports what is wrong (`reportValidity`, sending the form) or merely asks
 * whether something is (`checkValidity`). Only the call itself tells: so it is noted while it runs.
 */
let asking = 0;
/** Whether a form is being sent by a page that validates by itself: then it asks in order to report. */
let sending = false;

/** Whether the page merely asks at this moment. */
export function isCheckOnly(): boolean {
  return asking > 0 && !sending;
}

/** Runs what merely asks. */
export function checkOnly(check: () => boolean): boolean {
  asking++;
  try {
    return check();
  } finally {
    asking--;
  }
}

function noteSending(): void {
  sending = true;
  setTimeout(() => {
    sending = false;
  });
}

const noted = new WeakMap<HTMLElement, number>();

/**
 * Notes every call of `checkValidity` on a form or a control of it. The call itself, and what it returns, stay the same.
 *
 * @returns Ends it, once everybody who asked for it has ended it.
 */
export function noteChecks(target: HTMLFormElement | HTMLInputElement): () => void {
  // A field of that name stands in its place, and can't be replaced: then nobody can ask by it either.
  if (typeof target.checkValidity !== 'function') return () => {};
  const times = noted.get(target) ?? 0;
  noted.set(target, times + 1);
  if (times === 0) {
    const { checkValidity } = target;
    target.checkValidity = () => checkOnly(() => checkValidity.call(target));
    // Not the form's own method: a field of that name may stand in its place.
    EventTarget.prototype.addEventListener.call(target, 'submit', noteSending, true);
  }
  return () => {
    const left = (noted.get(target) ?? 1) - 1;
    noted.set(target, left);
    if (left > 0) return;
    // That of its class shows again.
    Reflect.deleteProperty(target, 'checkValidity');
    EventTarget.prototype.removeEventListener.call(target, 'submit', noteSending, true);
  };
}
