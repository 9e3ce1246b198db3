'use client'
// A part of the browser, so that an icon travels as a name and not as its drawing besides.

const icons = {
  seek: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.5 10.5 14 14',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  lock: 'M4 7h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5 7V5a3 3 0 0 1 6 0v2',
  'no-eye':
    'M3.5 5C2.2 6.3 1.5 8 1.5 8S4 12.5 8 12.5c1 0 1.9-.3 2.7-.7M6 3.8A6 6 0 0 1 8 3.5c4 0 6.5 4.5 6.5 4.500s-.6 1.1-1.7 2.200M2 2l12 12',
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  warn: 'M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5v.1',
  info: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 7.5V11M8 5v.1',
  clock: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.5V8l2.5 1.5',
  left: 'M13 8H3M7 4 3 8l4 4',
  go: 'M3 8h10M9 4l4 4-4 4',
  turn: 'M6 3.5 10.5 8 6 12.5',
  phone: 'M3 2.5h2.5l1 3L5 6.7A8 8 0 0 0 9.3 11l1.2-1.5 3 1V13a1 1 0 0 1-1 1A10.5 10.5 0 0 1 2 3.500a1 1 0 0 1 1-1z',
  people:
    'M8.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM1.5 13.500c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 3.200a2.5 2.5 0 0 1 0 4.600M12 9.800c1.6.6 2.5 1.9 2.5 3.7',
  menu: 'M2 4h12M2 8h12M2 12h12',
  more: 'M3 8h.1M8 8h.1M13 8h.1',
  seal: 'M12 6.500a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM6 10v4.500l2-1.2 2 1.200V10',
  pen: 'M3 13l.7-3L11 2.7 13.3 5 6 12.300z',
  ask: 'M5.5 5.700A2.5 2.5 0 1 1 8 8.500v1.300M8 12.500v.1',
  post: 'M2 4h12v8.500H2zM2 4.5 8 9l6-4.5',
  print: 'M4.5 6V2.500h7V6M4.5 12H2.500V6h11v6h-2M4.5 9.500h7v4h-7z',
} as const

export type IconName = keyof typeof icons

const looks = 'drawing'

/** A small drawing beside a word; it says nothing to a screen reader, because the word does. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `${looks} ${className}` : looks} viewBox="0 0 16 16" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  )
}
