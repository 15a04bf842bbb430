/**
 * The event `invalid` is the same whether a page reports errors (`reportValidity`, sending the form) or only checks for
 * them (`checkValidity`). Only the call itself tells the difference, so we note it while it runs.
 */
let asking = 0;
/** Whether a page that validates by itself is sending a form: its check is then meant as a report. */
let sending = false;

/** Whether the page is only checking at the moment. */
export function isCheckOnly(): boolean {
  return asking > 0 && !sending;
}

/** Runs a function that only checks. */
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
 * Notes every call of `checkValidity` on a form or one of its controls. The call and its result stay the same.
 *
 * @returns A function to call when done. The original method is restored once every caller has called its function.
 */
export function noteChecks(target: HTMLFormElement | HTMLInputElement): () => void {
  // A field named `checkValidity` hides the method and can't be replaced. Then the page can't call the method either.
  if (typeof target.checkValidity !== 'function') return () => {};
  const times = noted.get(target) ?? 0;
  noted.set(target, times + 1);
  if (times === 0) {
    const { checkValidity } = target;
    target.checkValidity = () => checkOnly(() => checkValidity.call(target));
    // Not the form's own method: a field of that name would hide it.
    EventTarget.prototype.addEventListener.call(target, 'submit', noteSending, true);
  }
  return () => {
    const left = (noted.get(target) ?? 1) - 1;
    noted.set(target, left);
    if (left > 0) return;
    // Reveals the method of the class again.
    Reflect.deleteProperty(target, 'checkValidity');
    EventTarget.prototype.removeEventListener.call(target, 'submit', noteSending, true);
  };
}
