import './page.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'New mailbox', icons: 'data:,' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body className="bg-ground p-3 text-ink sm:p-12">
        <main className="mx-auto max-w-176 rounded-xl bg-sheet p-4 shadow-sm wrap-break-word sm:p-10">{children}</main>
      </body>
    </html>
  );
}
