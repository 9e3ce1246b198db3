import { link } from '@/app/_ui/link'
import { Pairs, Section, sectionLooks } from '@/app/_ui/section'
import { To } from '@/app/_ui/to'
import { When } from '@/app/_ui/when'
import { permissions } from '@/lib/core/access/permissions'
import { sayQuestion, toldAt } from '@/lib/core/case/brought-in'
import { say, type Words } from '@/lib/core/shared/words'
import { caseWords } from '@/lib/words/case/case-words'
import { languageName } from '@/lib/words/language-name'
import { caseTitle } from '../title-of'
import { type CasePage, nameOf, reachable, short } from './case-page'
import { Pane } from './pane'
import { PointNote } from './point-note'
import { type Paragraph, storyWithPoints } from './story-with-points'

/** What they told: the story with its points in the margin, the answers to questions, and what came before. */
export function StoryPane({ page }: { page: CasePage }) {
  const { complaint, words, desk, telling } = page
  const speaker = reachable(page)[0]
  const story = telling.text(complaint.story.id)
  const told = toldAt(complaint)
  return (
    <Pane
      id="story"
      title={words.case.story}
      aside={
        <>
          {speaker ? `${nameOf(page, speaker)}, ` : null}
          {'at' in told ? <When at={told.at} today={desk.today} lang={desk.lang} /> : short(page, told.on)},{' '}
          {caseWords(desk.lang).channel[complaint.channel]}
        </>
      }
      className="pb-8 max-broad:overflow-visible max-broad:border-l-0 [&>section]:mt-6"
    >
      {story === null ? (
        <p className="text-meta text-muted">{words.case.forgotten}</p>
      ) : (
        <Story page={page} story={story} />
      )}
      <Told page={page} />
      <Earlier page={page} />
    </Pane>
  )
}

function Story({ page, story }: { page: CasePage; story: string }) {
  const { complaint, telling } = page
  const marked = storyWithPoints(
    story,
    complaint.points.map((point) => telling.text(point.text.id)),
  )
  const [first, ...rest] = marked.paragraphs
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_148px] gap-x-6 max-half:block" lang={complaint.lang}>
      {first ? <Part page={page} paragraph={first} also={marked.elsewhere} /> : null}
      {rest.map((paragraph) => (
        <Part key={paragraph.runs[0]?.text ?? ''} page={page} paragraph={paragraph} also={[]} />
      ))}
    </div>
  )
}

function Part({ page, paragraph, also }: { page: CasePage; paragraph: Paragraph; also: readonly number[] }) {
  const notes = [...also, ...paragraph.points]
  return (
    <>
      <p className="col-start-1 pb-3 font-people text-told whitespace-pre-line" dir="auto">
        {paragraph.runs.map(({ text, point }) =>
          point === null ? (
            text
          ) : (
            <mark
              key={point}
              className={`bg-transparent text-inherit underline decoration-accent underline-offset-4 [text-decoration-skip-ink:none] ${HANDS[handOf(point)]}`}
            >
              {text}
              <sup className="ml-0.5 align-[0.42em] font-house text-[0.8125rem]/none font-semibold text-accent">
                {point + 1}
              </sup>
            </mark>
          ),
        )}
      </p>
      {notes.length > 0 ? (
        <div className="col-start-2 max-half:mb-3 max-half:ml-3" lang={page.desk.lang}>
          {notes.map((at) => {
            const point = page.complaint.points[at]
            return point ? (
              <PointNote key={point.id} page={page} point={point} number={at + 1} hand={handOf(at)} />
            ) : null
          })}
        </div>
      ) : null}
    </>
  )
}

/** How an editor would tell one point from the next: by the line under it. */
const HANDS = { 1: 'decoration-2', 2: 'decoration-[1.5px] decoration-dashed', 3: 'decoration-1 decoration-double' }

function handOf(point: number): 1 | 2 | 3 {
  return ([1, 2, 3] as const)[point % 3] ?? 1
}

function Told({ page }: { page: CasePage }) {
  const { complaint, procedure, words, desk, telling } = page
  const wishes = complaint.wishes.map((id) => labelOf(procedure.intake.wishes, id, desk.lang)).join(' · ')
  const answers = complaint.answers.map((answer) => ({
    question: sayQuestion(procedure, answer, desk.lang),
    text: telling.text(answer.text.id) ?? words.case.forgotten,
  }))
  return (
    <section className={sectionLooks}>
      <Pairs
        pairs={[
          { term: words.case.wishes, value: wishes },
          { term: words.case.reach, value: words.case.reachBy[complaint.reachBy] },
          { term: words.case.language, value: languageName(complaint.lang, desk.lang) },
        ]}
      />
      {answers.length > 0 ? (
        <dl>
          {answers.map(({ question, text }) => (
            <div key={question}>
              <dt className="pt-2 text-muted">{question}</dt>
              <dd className="font-people text-said whitespace-pre-line" lang={complaint.lang} dir="auto">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  )
}

function Earlier({ page }: { page: CasePage }) {
  const { earlier, improvements, words, desk } = page
  return (
    <>
      {earlier.length > 0 ? (
        <Section title={words.case.earlier}>
          <ul className="divide-y divide-rule">
            {earlier.map((one) => (
              <li key={one.reference}>
                <To className={`${link} inline-block py-1.5`} href={`/${desk.slug}/desk/cases/${one.reference}`}>
                  <bdi>{caseTitle(one) ?? words.list.noStory}</bdi>
                </To>
                <span className="text-meta text-muted">
                  , {short(page, one.receivedOn)},{' '}
                  {one.outcome
                    ? caseWords(desk.lang).outcome[one.outcome]
                    : caseWords(desk.lang).phase[one.phase].toLowerCase()}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {improvements.length > 0 ? (
        <Section title={words.case.improvements}>
          <ul className="divide-y divide-rule">
            {improvements.map((one) => (
              <li key={one.id}>
                <To className={`${link} inline-block py-1.5`} href={`/${desk.slug}/desk/improvements/${one.id}`}>
                  <bdi>{one.title}</bdi>
                </To>
                <span className="text-meta text-muted">
                  , {words.case.improvementStates[one.state]}, {short(page, one.due)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Improve page={page} />
    </>
  )
}

/** From a cause to doing something about it: for who may, once a point has a cause. */
function Improve({ page }: { page: CasePage }) {
  const { complaint, words, desk } = page
  const cause = complaint.points.find((point) => point.cause !== null)?.cause
  if (!cause || !permissions[desk.member.role].includes('manage-improvements')) return null
  return (
    <p className="flex flex-wrap items-center gap-2 pt-2">
      <To
        className={`${link} print:hidden`}
        href={`/${desk.slug}/desk/improvements/new?cause=${cause}&case=${complaint.reference}`}
      >
        {words.case.improve}
      </To>
    </p>
  )
}

function labelOf(list: readonly { id: string; label: Words }[], id: string, lang: CasePage['desk']['lang']): string {
  return say(list.find((one) => one.id === id)?.label, lang) || id
}
