/** The first link of a page: past what stands before its own matter; in sight once it has the focus. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      className="absolute -top-20 left-4 z-20 border border-ink bg-paper px-4 py-2 focus:top-2 print:hidden"
      href={`#${to}`}
    >
      {children}
    </a>
  )
}
