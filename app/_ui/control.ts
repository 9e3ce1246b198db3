// What one fills in: 32 high with a mouse, 44 with a thumb; a red frame where something is the matter.
const frame =
  'rounded-control border border-control bg-paper text-ink placeholder:text-muted placeholder:opacity-100 aria-invalid:border-2 aria-invalid:border-danger'
const padded = `${frame} px-[9px] py-[5px]`

/** The looks of native controls, by kind. */
export const control = {
  line: `${padded} text-press min-h-target w-full`,
  area: `${padded} text-press field-sizing-content max-h-[70vh] min-h-[calc(var(--spacing-target)*2)] w-full resize-y`,
  search: `${padded} min-h-target pl-8 text-press placeholder-shown:text-ellipsis`,
  select: `${frame} text-press arrow-down min-h-target w-full py-[5px] pr-7 pl-[9px]`,
}

/** The three parts of a day beside each other, said once around them. */
export const dayParts =
  'flex gap-2 *:grid *:text-meta *:text-muted [&_input]:rounded-control [&_input]:border [&_input]:border-control [&_input]:bg-paper [&_input]:text-ink [&_input]:aria-invalid:border-2 [&_input]:aria-invalid:border-danger [&_input]:px-[9px] [&_input]:py-[5px] [&_input]:min-h-target [&_input]:w-14 [&_input]:text-body [&_input]:max-wide:text-[1rem] [&>:last-child>input]:w-[76px]'

/** For an area in which somebody's own words are written: in their letter. */
export const ownWords = 'font-people text-said! max-wide:text-[1rem]!'

const ticked =
  'flex min-h-target cursor-pointer items-start gap-tick-gap [&>input]:m-0 [&>input]:mt-px [&>input]:size-tick [&>input]:flex-none [&>input]:accent-accent'

/** A box or a circle to tick with its words beside it; and one that is a field by itself. */
export const tick = `${ticked} py-tick-y`
export const tickAlone = `${ticked} py-tick-alone font-tick`

/** Ticks beside each other. */
export const tickRow = 'flex flex-wrap gap-x-4'

/** A control under its label, what explains it, and what is the matter: in red, after a sign. */
export const fieldLooks = 'grid grid-cols-[minmax(0,1fr)] content-start gap-1'
export const hintLooks = 'text-hint text-muted'
export const problemLooks = 'flex gap-1.5 text-problem font-semibold text-danger'

/** Fields under each other. */
export const formLooks = 'grid grid-cols-[minmax(0,1fr)] gap-3 *:min-w-0'
