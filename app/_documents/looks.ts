// Looks that several parts of a document share; what only one part has, it says itself.

/** One axis: a margin for what one looks up, a spine, and a column for what one reads. */
export const row = 'page:grid page:grid-cols-axis page:gap-x-spine'

export const section = 'border-t border-page-hairline py-12 page:py-14 print:py-4'

/** A heading in the margin, or above its text where there is no room for one. */
export const inMargin = 'mb-3 page:mb-0 page:text-page-side'

export const opening = 'pt-8 pb-12 page:pt-12 page:pb-14'

/** The opening of a page with a form, which goes on at once. */
export const tightOpening = 'py-8 page:pt-12'

export const lead = 'mt-3 text-page-lead'

export const small = 'text-page-small text-page-muted'

export const actions = 'flex flex-wrap items-center gap-x-6 gap-y-4 print:hidden'

const anyButton =
  'inline-flex min-h-12 cursor-pointer items-center rounded-control px-6 py-2 font-house text-head font-semibold no-underline transition-[background-color,border-color] forced-colors:border-[ButtonText]'

/** At least 48 px high, one that stands out per page, never disabled. */
export const button = `${anyButton} border-2 border-page-accent bg-page-accent text-page-on-accent hover:border-page-accent-hover hover:bg-page-accent-hover hover:text-page-on-accent`

export const quietButton = `${anyButton} border border-page-control bg-transparent text-page-ink hover:border-page-ink hover:bg-page-field hover:text-page-ink`

/** Fields below each other, with the air between them that a question needs. */
export const stacked = '[&>*+*]:mt-8 [&>[type=hidden]+*]:mt-0'

const box =
  'mt-2 block min-h-12 w-full rounded-control border border-page-control bg-page-field text-page-ink focus-visible:border-page-focus aria-invalid:border-2 aria-invalid:border-page-danger'

export const input = `${box} px-3.5 py-2.5 text-page-body font-house`

export const textarea = `${box} resize-y px-4.5 py-4 font-people text-page-told`

export const fieldLabel = 'block font-semibold'

export const hint = `mt-1 ${small}`

export const optional = 'font-normal text-page-muted'

export const urgent = 'border-l-4 border-page-danger pl-4'
