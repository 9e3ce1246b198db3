// What one fills in: 32 high with a mouse, 44 with a thumb; a red frame where something is the matter.
const frame = 'fill-in'
const padded = `${frame} px-[9px] py-[5px]`

/** The looks of native controls, by kind. */
export const control = {
  line: `${padded} text-press min-h-target w-full`,
  area: `${padded} text-press field-sizing-content max-h-[70vh] min-h-[calc(var(--spacing-target)*2)] w-full resize-y`,
  search: `${padded} min-h-target pl-8 text-press placeholder-shown:text-ellipsis`,
  select: `${frame} text-press arrow-down min-h-target w-full py-[5px] pr-7 pl-[9px]`,
}

/** The three parts of a day beside each other, said once around them. */
export const dayParts = 'day-parts'

/** For an area in which somebody's own words are written: in their letter. */
export const ownWords = 'font-people text-said! max-wide:text-[1rem]!'

const ticked = 'tick'

/** A box or a circle to tick with its words beside it; and one that is a field by itself. */
export const tick = `${ticked} py-tick-y`
export const tickAlone = `${ticked} py-tick-alone font-tick`

/** Ticks beside each other. */
export const tickRow = 'flex flex-wrap gap-x-4'

/** A control under its label, what explains it, and what is the matter: in red, after a sign. */
export const fieldLooks = 'field'
export const hintLooks = 'text-hint text-muted'
export const problemLooks = 'flex gap-1.5 text-problem font-semibold text-danger'

/** Fields under each other. */
export const formLooks = 'fields'
