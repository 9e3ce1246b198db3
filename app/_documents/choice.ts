/** One of several answers, with its mark before it. */
export const choice = 'group grid min-h-11 cursor-pointer grid-cols-[24px_minmax(0,1fr)] items-start gap-x-3 py-2'

const mark =
  'm-0 mt-0.5 grid size-6 cursor-pointer appearance-none place-content-center border border-page-control bg-page-field transition-[background-color,border-color] group-hover:border-page-ink checked:border-2 checked:border-page-accent! forced-colors:appearance-auto'

/** The mark of an answer beside which others may be chosen. */
export const boxMark = `${mark} rounded-tag checked:bg-page-accent checked:before:-mt-[3px] checked:before:h-3 checked:before:w-[7px] checked:before:rotate-42 checked:before:border-page-on-accent checked:before:[border-style:solid] checked:before:[border-width:0_2.5px_2.5px_0]`

/** The mark of the one answer that is chosen. */
export const dotMark = `${mark} rounded-full checked:before:size-3 checked:before:rounded-full checked:before:bg-page-accent`
