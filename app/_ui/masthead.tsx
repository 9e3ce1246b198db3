import { permissions } from '@/lib/core/access/permissions'
import { longDate } from '@/lib/core/calendar/format-date'
import { type Area, areas } from './areas'
import type { Desk } from './desk'
import { initials } from './initials'
import { link } from './link'
import { Popover } from './popover'
import { Seek } from './seek'
import { To } from './to'
import { uiWords } from './words'

// Room for the mark of focus, which would be cut off at the edge of the window.
const house =
  'my-[5px] flex min-w-[172px] max-w-[280px] shrink-0 items-center px-0.5 font-people font-semibold text-[1.0625rem]/5 tracking-[-0.005em] max-date:min-w-0 max-wide:shrink'
// Said once around the links, because there are many and each would say it in full.
const areaLooks =
  '[&_a]:relative [&_a]:flex [&_a]:items-center [&_a]:px-3 [&_a]:text-muted [&_a]:hover:text-ink [&_a]:aria-[current]:font-semibold [&_a]:aria-[current]:text-ink [&_a]:aria-[current]:after:absolute [&_a]:aria-[current]:after:inset-x-3 [&_a]:aria-[current]:after:bottom-0 [&_a]:aria-[current]:after:h-[3px] [&_a]:aria-[current]:after:bg-accent [&_a]:max-date:px-2 [&_a]:max-date:aria-[current]:after:inset-x-2 [&_a]:focus-visible:-outline-offset-3 [&_a]:focus-visible:shadow-[inset_0_0_0_6px_var(--color-halo)]'
const menuLooks =
  'menu-item:flex menu-item:min-h-target menu-item:w-full menu-item:cursor-pointer menu-item:items-center menu-item:border-0 menu-item:bg-transparent menu-item:px-4 menu-item:text-left menu-item:hover:bg-sunk menu-item:aria-[current]:font-semibold menu-item:aria-[current]:shadow-[inset_3px_0_0_var(--color-accent)] menu-item:focus-visible:-outline-offset-3 menu-item:focus-visible:shadow-[inset_0_0_0_6px_var(--color-halo)]'
const ownLetters =
  'inline-grid h-8 min-w-8 place-items-center rounded-control border border-ink bg-ink px-[3px] font-house font-semibold text-[0.8125rem]/none text-paper'

/** Tenant, areas, search and date, closed by a thick and a thin rule. Works without a script: the menu is a `details`. */
export function Masthead({ desk, area, seeking = '' }: { desk: Desk; area: Area | null; seeking?: string }) {
  const words = uiWords(desk.lang)
  return (
    <header className="double-rule row-1 flex min-h-masthead items-stretch gap-6 bg-canvas px-4 pb-1.5 max-date:gap-3 max-wide:pr-2 print:bg-none print:px-0 print:group-has-[[data-paper]]/desk:hidden">
      <To className={house} href={`/${desk.slug}/desk/cases`}>
        <span className="truncate" dir="auto">
          {desk.organisation}
        </span>
      </To>
      <nav className={`${areaLooks} max-areas:hidden print:hidden`} aria-label={words.areas}>
        <Areas desk={desk} area={area} list="flex h-full *:flex" />
      </nav>
      <div className="ml-auto flex items-center gap-4 text-muted max-wide:gap-2">
        <Seek desk={desk} seeking={seeking} place="masthead" />
        {desk.isLive ? (
          <a className={`${link} whitespace-nowrap max-date:hidden`} href={`/${desk.slug}`}>
            {words.live}
          </a>
        ) : null}
        <time className={desk.isLive ? 'max-live:hidden' : 'max-date:hidden'} dateTime={desk.today}>
          {longDate(desk.today, desk.lang)}
        </time>
        <Menu desk={desk} area={area} seeking={seeking} />
      </div>
    </header>
  )
}

type AreasProps = { desk: Desk; area: Area | null; list?: string }

function Areas({ desk, area, list }: AreasProps) {
  const mine = areas.filter(({ needs }) => permissions[desk.member.role].includes(needs))
  return (
    <ul className={list}>
      {mine.map((one) => (
        <li key={one.area}>
          <To href={`/${desk.slug}/desk/${one.area}`} current={one.area === area ? 'page' : undefined}>
            {one.name[desk.lang]}
          </To>
        </li>
      ))}
    </ul>
  )
}

function Menu({ desk, area, seeking }: { desk: Desk; area: Area | null; seeking: string }) {
  const words = uiWords(desk.lang)
  return (
    <Popover
      trigger="flex min-h-8 min-w-8 cursor-pointer border-0 bg-transparent p-0 items-center justify-center gap-2 text-ink max-wide:min-h-11 max-wide:min-w-11"
      sheet={`${menuLooks} min-w-[232px] rounded-card border border-ink bg-paper py-2 text-ink shadow-overlay`}
      offset={6}
      summary={
        <>
          <span className="areas:sr-only">{words.menu}</span>{' '}
          <bdi className={ownLetters}>{initials(desk.member.name)}</bdi>{' '}
          <bdi className="sr-only">{desk.member.name}</bdi>
        </>
      }
    >
      <p className="px-4 pt-1 pb-2 text-meta text-muted" dir="auto">
        {desk.member.name}
      </p>
      <Seek desk={desk} seeking={seeking} place="menu" />
      <nav className="areas:hidden" aria-label={words.areas}>
        <Areas desk={desk} area={area} />
        <hr className="my-2" />
      </nav>
      {desk.isLive ? <a href={`/${desk.slug}`}>{words.live}</a> : null}
      <To href="/account">{words.account}</To>
      <To href="/desks">{words.organisations}</To>
      <hr className="my-2" />
      <form action="/sign-out" method="post">
        <button type="submit">{words.signOut}</button>
      </form>
    </Popover>
  )
}
