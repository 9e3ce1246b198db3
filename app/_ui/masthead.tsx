import { permissions } from '@/lib/core/access/permissions'
import { longDate } from '@/lib/core/calendar/format-date'
import { type Area, areas } from './areas'
import type { Desk } from './desk'
import { Dismissable } from './dismissable'
import { Icon } from './icon'
import { initials } from './initials'
import { To } from './to'
import { uiWords } from './words'

/** Tenant, areas, search and date, closed by a thick and a thin rule. Works without a script: the menu is a `details`. */
export function Masthead({ desk, area, seeking = '' }: { desk: Desk; area: Area | null; seeking?: string }) {
  const words = uiWords(desk.lang)
  return (
    <header className="masthead">
      <To className="house" href={`/${desk.slug}/desk/cases`}>
        <span dir="auto">{desk.organisation}</span>
      </To>
      <nav aria-label={words.areas}>
        <Areas desk={desk} area={area} />
      </nav>
      <div className="end">
        <Seek desk={desk} seeking={seeking} />
        {desk.isLive ? (
          <a className="link live" href={`/${desk.slug}`}>
            {words.live}
          </a>
        ) : null}
        <time dateTime={desk.today}>{longDate(desk.today, desk.lang)}</time>
        <Menu desk={desk} area={area} />
      </div>
    </header>
  )
}

function Seek({ desk, seeking }: { desk: Desk; seeking: string }) {
  const words = uiWords(desk.lang)
  return (
    <search>
      <form className="seek" action={`/${desk.slug}/desk/cases`}>
        <Icon name="seek" />
        <input type="hidden" name="view" value="all" />
        <input
          className="input"
          type="search"
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

function Areas({ desk, area }: { desk: Desk; area: Area | null }) {
  const mine = areas.filter(({ needs }) => permissions[desk.member.role].includes(needs))
  return (
    <ul>
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

function Menu({ desk, area }: { desk: Desk; area: Area | null }) {
  const words = uiWords(desk.lang)
  return (
    <Dismissable
      className="menu"
      summary={
        <>
          <span className="menu-word">{words.menu}</span> <bdi className="who me">{initials(desk.member.name)}</bdi>{' '}
          <bdi className="sr">{desk.member.name}</bdi>
        </>
      }
    >
      <div className="sheet-menu">
        <p className="meta" dir="auto">
          {desk.member.name}
        </p>
        <Seek desk={desk} seeking="" />
        <nav className="areas" aria-label={words.areas}>
          <Areas desk={desk} area={area} />
          <hr />
        </nav>
        {desk.isLive ? <a href={`/${desk.slug}`}>{words.live}</a> : null}
        <To href="/account">{words.account}</To>
        <To href="/desks">{words.organisations}</To>
        <hr />
        <form action="/sign-out" method="post">
          <button type="submit">{words.signOut}</button>
        </form>
      </div>
    </Dismissable>
  )
}
