import { control } from './control'
import type { Desk } from './desk'
import { Icon } from './icon'
import { uiWords } from './words'

const places = {
  masthead: 'relative flex items-center max-wide:hidden',
  // On a telephone the search box stands in the menu.
  menu: 'relative hidden items-center px-4 pb-2 max-wide:flex',
}
const widths = {
  masthead: 'w-[232px] max-broad:w-[148px] max-areas:w-[232px]',
  menu: 'w-full',
}

/** Searching all complaints. */
export function Seek({ desk, seeking, place }: { desk: Desk; seeking: string; place: keyof typeof places }) {
  const words = uiWords(desk.lang)
  return (
    <search className="print:hidden">
      <form className={places[place]} action={`/${desk.slug}/desk/cases`}>
        <Icon
          name="seek"
          className={`pointer-events-none absolute text-muted ${place === 'menu' ? 'left-6' : 'left-2'}`}
        />
        <input type="hidden" name="view" value="all" />
        <input
          // Another search has another box: what was typed in the last one does not stay behind.
          key={seeking}
          className={`${control.search} ${widths[place]}`}
          type="search"
          // Nor does the browser keep whom others looked for, or put it back beside what is found for something else.
          autoComplete="off"
          dir="auto"
          name="q"
          defaultValue={seeking}
          placeholder={words.seek}
          aria-label={words.seek}
        />
      </form>
    </search>
  )
}
