/** A colour with its name; drawn, because a page may not carry styles of its own. */
export function Swatch({ colour, label }: { colour: string; label: string }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <svg width="32" height="20" aria-hidden="true">
        <rect width="32" height="20" rx="4" fill={colour} />
      </svg>
      <span className="text-meta text-muted">
        {label} {colour.toUpperCase()}
      </span>
    </span>
  )
}
