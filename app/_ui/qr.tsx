import { create } from 'qrcode'

/** White around the drawing, in modules, without which a camera does not find it (ISO/IEC 18004). */
const MARGIN = 4

/** An address as a drawing for a camera: dark on light in both themes, because most readers need that. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * MARGIN
  return (
    <svg
      className="mt-2 size-44"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={pathOf(modules)} fill="#000000" />
    </svg>
  )
}

function pathOf({ size, data }: { size: number; data: Uint8Array }): string {
  return Array.from(data)
    .flatMap((dark, i) => (dark ? [`M${(i % size) + MARGIN} ${Math.floor(i / size) + MARGIN}h1v1h-1z`] : []))
    .join('')
}
