import type { ReactNode } from 'react'
import { Icon } from '@/app/_ui/icon'
import { link } from '@/app/_ui/link'
import { rail, railCount, railEntry } from '@/app/_ui/rail'
import { To } from '@/app/_ui/to'
import type { Missing } from '@/lib/core/procedure/readiness/finding'
import { fieldName } from '@/lib/words/procedure/field-names'
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
    <nav className={`${rail} max-wide:border-b max-wide:border-rule max-wide:py-2`} aria-label={words.parts}>
      <h2 className="px-4 pt-4 pb-1 text-meta text-muted">{words.draftOf((screen.versions[0]?.number ?? 0) + 1)}</h2>
      <ul>
        <li>
          <To href={base} className={PART} current={here === null ? 'page' : undefined}>
            <Numeral>·</Numeral>
            {words.overview}
          </To>
        </li>
        {PART_PAGES.map((page) => (
          <li key={page.slug}>
            <To href={`${base}/${page.slug}`} className={PART} current={here === page.slug ? 'page' : undefined}>
              <Numeral>{page.number ?? '·'}</Numeral>
              {fieldName(page.part, desk.lang)}
              <Lacks count={blocking.filter((one) => pageOf(one) === page.slug).length} />
            </To>
          </li>
        ))}
      </ul>
      <h2 className="px-4 pt-4 pb-1 text-meta text-muted">{words.todo}</h2>
      <ToDo opened={opened} list={blocking} />
      <h2 className="px-4 pt-4 pb-1 text-meta text-muted">{words.versions}</h2>
      {screen.versions.length === 0 ? <p className="text-meta text-muted px-4 py-0.5">{words.noVersions}</p> : null}
      <ul>
        {screen.versions.slice(0, MOST_LISTED).map(({ number, publishedAt }, i) => (
          <li key={number} className="flex justify-between gap-2 px-4 py-[3px] text-meta">
            <span>{i === 0 ? `${number}, ${words.inForce}` : number}</span>
            <time className="text-muted" dateTime={publishedAt.toISOString()}>
              {daySaid(publishedAt, desk.lang)}
            </time>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const PART = `${railEntry} grid grid-cols-[20px_minmax(0,1fr)_auto]`

function Numeral({ children }: { children: ReactNode }) {
  return (
    <span
      className="font-people text-[1.0625rem]/5 font-normal text-muted group-aria-[current]:text-accent"
      aria-hidden="true"
    >
      {children}
    </span>
  )
}

function Lacks({ count }: { count: number }) {
  return <span className={`ml-auto ${railCount}`}>{count === 0 ? <Icon name="check" /> : count}</span>
}

function ToDo({ opened, list }: { opened: Opened; list: readonly SaidMissing[] }) {
  const { desk, words } = opened
  if (list.length === 0) return <p className="text-meta text-muted px-4 py-0.5">{words.allReady}</p>
  const rest = list.length - MOST_LISTED
  return (
    <ul className="*:px-4 [&_a:focus-visible]:-outline-offset-3 [&_a:focus-visible]:shadow-[inset_0_0_0_6px_var(--color-halo)] [&_a:hover]:bg-sunk">
      {list.slice(0, MOST_LISTED).map((one) => (
        <Ready
          key={`${one.field} ${one.said}`}
          one={one}
          slug={desk.slug}
          icon={<Icon name="cross" className="mt-px text-danger" />}
        />
      ))}
      {rest > 0 ? (
        <li className="text-meta text-muted grid grid-cols-[18px_minmax(0,1fr)] py-[3px]">{words.changedMore(rest)}</li>
      ) : null}
    </ul>
  )
}

/** One thing that is missing or advised, with the way to where it is filled in. */
export function Ready({ one, slug, icon }: { one: SaidMissing; slug: string; icon: ReactNode }) {
  return (
    <li className="grid grid-cols-[18px_minmax(0,1fr)] gap-1 py-[3px] text-meta">
      {icon}
      <ToField slug={slug} field={one.field}>
        {one.said}
      </ToField>
    </li>
  )
}

/** A link to where a field is filled in; what is no field is only said. */
export function ToField({ slug, field, children }: { slug: string; field: string; children: string }) {
  const address = addressOfField(field)
  if (address === '') return <span>{children}</span>
  return (
    <To className={`${link} inline min-h-0 p-0`} href={`/${slug}/desk/procedure/${address}`}>
      {children}
    </To>
  )
}

/** On which page something missing is filled in. */
export function pageOf({ field }: Pick<Missing, 'field'>): string {
  return addressOfField(field).split('#')[0] ?? ''
}
