import { Icon } from '@/app/_ui/icon'
import { To } from '@/app/_ui/to'
import { fieldName } from '@/lib/core/procedure/field-names'
import type { Missing } from '@/lib/core/procedure/readiness/finding'
import type { Opened, SaidMissing } from './open-procedure'
import { addressOfField, PART_PAGES } from './sections'
import { daySaid } from './when-said'

/** The most that is listed beside a part; the part's own page shows the rest. */
const MOST_LISTED = 8

/** The five parts with what each still lacks, the list of what is to be done, and the versions. */
export function PartsRail({ opened, here }: { opened: Opened; here: string | null }) {
  const { desk, words, screen, missing } = opened
  const base = `/${desk.slug}/desk/procedure`
  const blocking = missing.filter(({ blocks }) => blocks)
  return (
    <nav className="rail parts" aria-label={words.parts}>
      <h2>{words.draftOf((screen.versions[0]?.number ?? 0) + 1)}</h2>
      <ul>
        <li>
          <To href={base} current={here === null ? 'page' : undefined}>
            <span className="no" aria-hidden="true">
              ·
            </span>
            {words.overview}
          </To>
        </li>
        {PART_PAGES.map((page) => (
          <li key={page.slug}>
            <To href={`${base}/${page.slug}`} current={here === page.slug ? 'page' : undefined}>
              <span className="no" aria-hidden="true">
                {page.number ?? '·'}
              </span>
              {fieldName(page.part, desk.lang)}
              <Lacks count={blocking.filter((one) => pageOf(one) === page.slug).length} />
            </To>
          </li>
        ))}
      </ul>
      <h2>{words.todo}</h2>
      <ToDo opened={opened} list={blocking} />
      <h2>{words.versions}</h2>
      {screen.versions.length === 0 ? <p className="meta">{words.noVersions}</p> : null}
      <ul className="versions">
        {screen.versions.slice(0, MOST_LISTED).map(({ number, publishedAt }, i) => (
          <li key={number}>
            <span>{i === 0 ? `${number}, ${words.inForce}` : number}</span>
            <time className="n" dateTime={publishedAt.toISOString()}>
              {daySaid(publishedAt, desk.lang)}
            </time>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Lacks({ count }: { count: number }) {
  return <span className="n">{count === 0 ? <Icon name="check" /> : count}</span>
}

function ToDo({ opened, list }: { opened: Opened; list: readonly SaidMissing[] }) {
  const { desk, words } = opened
  if (list.length === 0) return <p className="meta">{words.allReady}</p>
  const rest = list.length - MOST_LISTED
  return (
    <ul className="ready">
      {list.slice(0, MOST_LISTED).map((one) => (
        <li key={`${one.field} ${one.said}`}>
          <Icon name="cross" className="lacks" />
          <ToField slug={desk.slug} field={one.field}>
            {one.said}
          </ToField>
        </li>
      ))}
      {rest > 0 ? <li className="meta">{words.changedMore(rest)}</li> : null}
    </ul>
  )
}

/** A link to where a field is filled in; what is no field is only said. */
export function ToField({ slug, field, children }: { slug: string; field: string; children: string }) {
  const address = addressOfField(field)
  if (address === '') return <span>{children}</span>
  return (
    <To className="link" href={`/${slug}/desk/procedure/${address}`}>
      {children}
    </To>
  )
}

/** On which page something missing is filled in. */
export function pageOf({ field }: Pick<Missing, 'field'>): string {
  return addressOfField(field).split('#')[0] ?? ''
}
