import { notFound } from 'next/navigation'
import { DateInput } from '@/app/_forms/date-input'
import { Form } from '@/app/_forms/form'
import { Select, TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { button } from '@/app/_ui/button'
import { control, fieldLooks, formLooks, hintLooks } from '@/app/_ui/control'
import type { Desk } from '@/app/_ui/desk'
import { Icon } from '@/app/_ui/icon'
import { one } from '@/app/_ui/query'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { addMonths } from '@/lib/core/calendar/civil-date'
import { NONE } from '@/lib/core/insights/case-filter'
import { Slug } from '@/lib/core/procedure/slug'
import { lookUp } from '@/lib/core/shared/look-up'
import { parseReference } from '@/lib/core/shared/reference'
import { say } from '@/lib/core/shared/words'
import { type CasesToLink, readCasesToLink } from '@/lib/queries/read-improvements'
import { orNotFound } from '../../or-not-found'
import { sitDown } from '../../sit-down'
import { start } from '../actions'
import { CaseChoices } from '../case-choices'
import { improvementsWords } from '../improvements-words'

type PageProps = {
  params: Promise<{ tenant: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function titleOf({ params }: PageProps): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/improvements/new`)
  return `${improvementsWords(desk.lang).newTitle} · ${desk.organisation}`
}

/** `?cause=` chooses the cause, and `?case=` one case to begin with. */
async function Page({ params, searchParams }: PageProps) {
  const { tenant } = await params
  const query = await searchParams
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/improvements/new`)
  const cause = Slug.safeParse(one(query.cause)).data ?? null
  const asked = parseReference(one(query.case))
  const filter = { cause: [cause ?? NONE] }
  const read = await readCasesToLink(actor, { filter, today: desk.today, also: asked })
  if (!read) notFound()
  const words = improvementsWords(desk.lang)
  const known = cause !== null && Object.hasOwn(read.names.causes, cause) ? cause : null
  return (
    <Shell desk={desk} area="improvements" layout="page">
      <p className="flex flex-wrap items-center gap-2">
        <To className={button.plain} href={`/${desk.slug}/desk/improvements`}>
          <Icon name="left" /> {words.back}
        </To>
      </p>
      <div className="max-w-[640px]">
        <h1 className="pt-2 pb-4 text-area">{words.newTitle}</h1>
        {known === null ? (
          <ChooseCause read={read} desk={desk} asked={asked} />
        ) : (
          <Start read={read} desk={desk} cause={known} asked={asked} />
        )}
      </div>
    </Shell>
  )
}

function causeOptions({ names }: CasesToLink, { lang }: Desk) {
  return Object.entries(names.causes)
    .map(([value, label]) => ({ value, label: say(label, lang) }))
    .sort((a, b) => a.label.localeCompare(b.label, lang))
}

/** First the cause, by a plain form: the cases to choose from follow from it. */
function ChooseCause({ read, desk, asked }: { read: CasesToLink; desk: Desk; asked: string | null }) {
  const words = improvementsWords(desk.lang)
  return (
    <form className={formLooks} action={`/${desk.slug}/desk/improvements/new`}>
      {asked ? <input type="hidden" name="case" value={asked} /> : null}
      <div className={fieldLooks}>
        <label htmlFor="cause" className="font-semibold">
          {words.cause}
        </label>
        <span className={hintLooks}>{words.chooseCause}</span>
        <select className={control.select} id="cause" name="cause">
          {causeOptions(read, desk).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button className={button.first} type="submit">
          {words.showCases}
        </button>
      </p>
    </form>
  )
}

const MONTHS_AHEAD = 2

type StartProps = { read: CasesToLink; desk: Desk; cause: string; asked: string | null }

function Start({ read, desk, cause, asked }: StartProps) {
  const { slug, lang, member, today } = desk
  const words = improvementsWords(lang)
  const begun = read.cases.filter(({ reference }) => reference === asked).map(({ id }) => id)
  return (
    <Form action={start} tenant={slug} lang={lang} id="start" hidden={{ cause }}>
      <p>
        <span className="text-meta text-muted">{words.cause}: </span>
        <b dir="auto">{say(lookUp(read.names.causes, cause), lang)}</b>
      </p>
      <TextInput name="title" label={words.name} hint={words.nameHint} />
      <Select
        name="owner"
        label={words.owner}
        value={member.id}
        options={read.members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateInput name="due" label={words.due} value={addMonths(today, MONTHS_AHEAD)} />
      <CaseChoices read={read} desk={desk} chosen={begun.length > 0 ? begun : 'all'} />
      <p>
        <Submit>{words.begin}</Submit>
      </p>
    </Form>
  )
}

export default orNotFound(Page, titleOf)
