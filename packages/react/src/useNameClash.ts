import { useWarnings } from './warn.ts';

/** Warns if another chooser in the same form posts under the same name. */
export function useNameClash(result: { readonly current: HTMLDivElement | null }, name: string | undefined): void {
  useWarnings(() => {
    const form = result.current?.closest('form');
    // Not `form.elements`: a field of that name would hide it.
    const named = result.current?.ownerDocument.querySelectorAll<HTMLInputElement>('[name]') ?? [];
    const clash = [...named].some(
      (control) => form && control.form === form && control.name === name && !result.current?.contains(control),
    );
    return name && clash ? [{ code: 'MP-205', detail: name }] : [];
  }, [name]);
}
