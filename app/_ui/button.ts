// What one presses: 32 high with a mouse, 44 with a thumb. One filled button a pane.
const shape = 'press'
const wide = `${shape} px-press-x`
const bare = 'border-transparent bg-transparent font-normal text-ink hover:bg-sunk'

/** The looks of a button, also for a link or a summary that looks like one. */
export const button = {
  quiet: 'press-quiet',
  first: `${wide} border-accent bg-accent font-semibold text-on-accent hover:border-accent-hover hover:bg-accent-hover`,
  plain: `${shape} px-press-bare ${bare}`,
  icon: `${shape} w-target justify-center px-0 ${bare}`,
}

/** One of some links of which one is where one is: that one is in ink. */
export const choice = `${button.plain} aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:font-semibold aria-[current]:text-paper`

/** The choice of what a sheet shows, beside its name. */
export const choices = 'flex flex-wrap items-center gap-x-4 gap-y-2 max-wide:grid max-wide:justify-items-start'
