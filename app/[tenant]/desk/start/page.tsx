import { notFound } from 'next/navigation'
import { button } from '@/app/_ui/button'
import { column } from '@/app/_ui/column'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { Section } from '@/app/_ui/section'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { readiness } from '@/lib/core/procedure/readiness'
import type { Missing } from '@/lib/core/procedure/readiness/finding'
import { readDraft } from '@/lib/queries/read-draft'
import { sayMissing } from '@/lib/words/procedure/say-missing'
import { orNotFound } from '../or-not-found'
import { sitDown } from '../sit-down'
import { startWords } from './start-words'
import { whereToFix } from './where-to-fix'

type Props = { params: Promise<{ tenant: string }> }

async function titleOf({ params }: Props): Promise<string> {
  const { tenant } = await params
  const { desk } = await sitDown(tenant, `/${tenant}/desk/start`)
  return `${startWords[desk.lang].title} · ${desk.organisation}`
}

/** What is still missing before the procedure can go online, each with the place where it is done. */
async function Page({ params }: Props) {
  const { tenant } = await params
  const { actor, desk } = await sitDown(tenant, `/${tenant}/desk/start`)
  const read = await readDraft(actor, 'start')
  if (read === null) notFound()
  const said = startWords[desk.lang]
  const missing = readiness(read.draft, read.live)
  const [needed, advised] = [missing.filter((one) => one.blocks), missing.filter((one) => !one.blocks)]
  const isLive = read.tenant.state === 'live'
  const things = (list: Missing[]) =>
    list.map((one) => ({
      text: sayMissing(one, read.draft, desk.lang),
      href: whereToFix(one, desk.slug),
      act: said.act(one.field),
    }))
  return (
    <Shell desk={desk} area="procedure" layout="page">
      <div className={column.single}>
        <h1 className="text-balance font-normal font-people text-display">{isLive ? said.titleLive : said.title}</h1>
        <p className="mt-2 mb-6 max-w-[62ch] text-muted text-text">
          {!isLive ? said.lead : missing.length > 0 ? said.leadLive : said.leadLiveDone}
        </p>
        {needed.length === 0 ? (
          <Notice kind="success" title={said.ready}>
            <p>{isLive ? said.readyLive : said.readyText}</p>
          </Notice>
        ) : (
          <Section title={said.needed(needed.length)}>
            <Things things={things(needed)} />
          </Section>
        )}
        <p className="my-6 flex flex-wrap items-center gap-2">
          <To className={button.first} href={`/${desk.slug}/desk/procedure`}>
            {needed.length === 0 && !isLive ? said.toPublish : said.toProcedure}
          </To>
          <To className={button.quiet} href={`/${desk.slug}/desk/people`}>
            {said.toPeople}
          </To>
        </p>
        {advised.length === 0 ? null : (
          <Section title={said.advised}>
            <Things things={things(advised)} />
          </Section>
        )}
      </div>
    </Shell>
  )
}

function Things({ things }: { things: { text: string; href: string; act: string }[] }) {
  return (
    <ol className="divide-y divide-rule">
      {things.map(({ text, href, act }) => (
        <li
          key={text}
          className="flex min-h-target items-baseline justify-between gap-6 py-1.5 text-text max-wide:flex-wrap max-wide:gap-x-4 max-wide:gap-y-0 max-wide:py-2"
        >
          <span>{text}</span>
          <To
            className={`${link} whitespace-nowrap max-wide:inline-flex max-wide:min-h-11 max-wide:items-center`}
            href={href}
          >
            {act}
            <span className="sr-only">: {text}</span>
          </To>
        </li>
      ))}
    </ol>
  )
}

export default orNotFound(Page, titleOf)
