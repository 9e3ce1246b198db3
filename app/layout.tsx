import type { ReactNode } from 'react'
import { readerLang } from '@/lib/session/reader-lang'

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await readerLang()}>
      <body>{children}</body>
    </html>
  )
}
