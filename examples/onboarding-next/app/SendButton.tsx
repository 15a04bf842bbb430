import type { ReactNode } from 'react';

/** The button that sends the form of a step. */
export function SendButton({ children }: { readonly children: ReactNode }) {
  return (
    <button type="submit" className="min-h-11 cursor-pointer rounded-lg bg-accent px-5 font-semibold text-on-accent">
      {children}
    </button>
  );
}
