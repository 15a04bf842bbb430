import { useWarnings } from './warn.ts';

/** Warns when another chooser of the same form posts under the same name. */
export function useNameClash(result: { readonly current: HTMLDivElement | null }, name: string | undefined): void {
  useWarnings(() => {
    const form = result.current?.closest('form');
    const clash = [...(form?.elements ?? [])].some(
      (control) => control.getAttribute('name') === name && !result.current?.contains(control),
    );
    return name && clash ? [{ code: 'MP-205', detail: name }] : [];
  }, [name]);
}
