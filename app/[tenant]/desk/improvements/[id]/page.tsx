import { notFound } from 'next/navigation'
import { z } from 'zod'
import { button } from '@/app/_ui/button'
import type { Desk } from '@/app/_ui/desk'
import { Front } from '@/app/_ui/front'
import { Icon } from '@/app/_ui/icon'
import { link } from '@/app/_ui/link'
import { PageHead } from '@/app/_ui/page-head'
import { one } from '@/app/_ui/query'
import { Pairs, Section } from '@/app/_ui/section'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { can } from '@/lib/core/access/can'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import { caseListHref } from '@/lib/core/insights/case-filter'
import { sayCount } from '@/lib/core/insights/say-number'
import { PublicLang } from '@/lib/core/shared/language'
import { lookUp } from '@/lib/core/shared/look-up'
import { say } from '@/lib/core/shared/words'
import { type ImprovementRead, readImprovement } from '@/lib/queries/read-improvements'
import { orNotFound } from '../../or-not-found'
import { sitDown } from '../../sit-down'
import { StateTag, sayState } from '../improvement-row'
import { improvementsWords, saidAfter } from '../improvements-words'
import { Drop, Finish, TellRest } from './ending'

type PageProps = {
  params: Promise<{ tenant: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function titleOf({ params }: PageProps): Promise<string> {
  const { tenant, id } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/improvements/${id}`)
  return `${improvementsWords(desk.lang).title} · ${desk.organisation}`
}

async function Page({ params, searchParams }: PageProps) {
  const { tenant, id } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/improvements/${id}`)
  const read = z.uuid().safeParse(id).success ? await readImprovement(actor, id) : null
  if (!read) notFound()
  const words = improvementsWords(desk.lang)
  const { improvement } = read
  const manages = can(actor, 'manage-improvements')
  return (
    <Shell desk={desk} area="improvements" layout="page" flash={saidAfter(one((await searchParams).done), words)}>
      <p className="flex flex-wrap items-center gap-2">
        <To className={button.plain} href={`/${desk.slug}/desk/improvements`}>
          <Icon name="left" /> {words.back}
        </To>
      </p>
      <PageHead title={improvement.title}>
        <StateTag improvement={improvement} desk={desk} />
      </PageHead>
      <div className="mt-4">
        <Front>
          <div>{manages ? <Acts read={read} desk={desk} /> : <Said read={read} desk={desk} />}</div>
          <Facts read={read} desk={desk} manages={manages} />
        </Front>
      </div>
    </Shell>
  )
}

type PartProps = { read: ImprovementRead; desk: Desk }

function Acts({ read, desk }: PartProps) {
  const { improvement } = read
  if (improvement.state === 'planned')
    return (
      <>
        <Finish read={read} desk={desk} />
        <Drop read={read} desk={desk} />
      </>
    )
  return (
    <>
      <Said read={read} desk={desk} />
      {improvement.state === 'done' && improvement.toldCases < improvement.linked ? (
        <TellRest read={read} desk={desk} />
      ) : null}
    </>
  )
}

/** What those who complained read, in each language it was written in. */
function Said({ read, desk }: PartProps) {
  const words = improvementsWords(desk.lang)
  const { whatChanged, state } = read.improvement
  if (!whatChanged) return <p className="text-meta text-muted">{sayState(read.improvement, words, desk)}</p>
  return (
    <Section title={words.said}>
      {PublicLang.options.map((lang) =>
        whatChanged[lang] ? (
          <p key={lang} className="font-people text-told not-first-of-type:mt-2" lang={lang} dir="auto">
            {whatChanged[lang]}
          </p>
        ) : null,
      )}
      {state === 'done' ? <p className="text-meta text-muted">{sayState(read.improvement, words, desk)}</p> : null}
    </Section>
  )
}

function Facts({ read, desk, manages }: PartProps & { manages: boolean }) {
  const { improvement, names } = read
  const { slug, lang } = desk
  const words = improvementsWords(lang)
  const people = (n: number) => (n === 0 ? words.nobody : words.nPeople(sayCount(n, lang), n === 1))
  const cases = (n: number) => (n === 0 ? words.nothing : words.nCases(sayCount(n, lang), n === 1))
  return (
    <Section title={words.states[improvement.state]} aside={sayState(improvement, words, desk)}>
      <Pairs
        pairs={[
          { term: words.cause, value: say(lookUp(names.causes, improvement.cause), lang) || words.unnamed },
          { term: words.ownerTerm, value: improvement.ownerName },
          {
            term: words.started,
            value: longDate(civilDateIn(AMSTERDAM, improvement.createdAt), lang, { weekday: false }),
          },
          {
            term: words.casesTerm,
            value: (
              <To className={link} href={caseListHref(slug, { improvement: improvement.id })}>
                {cases(improvement.linked)}
              </To>
            ),
          },
          { term: words.wantingTerm, value: people(improvement.wanting) },
          improvement.state === 'done' ? { term: words.toldTerm, value: people(improvement.told) } : null,
        ]}
      />
      {manages && improvement.state === 'planned' ? (
        <p className="pt-2">
          <To className={button.quiet} href={`/${slug}/desk/improvements/${improvement.id}/link`}>
            {words.linkMore}
          </To>
        </p>
      ) : null}
    </Section>
  )
}

export default orNotFound(Page, titleOf)
