import { documentWords } from '@/lib/catalogues/public/document/words'
import type { PublicPage } from '@/lib/core/procedure/public-page'
import type { Block, Fact, Part } from '@/lib/core/procedure/public-parts/block'
import { LEAFLET_PLACE } from '@/lib/core/procedure/public-parts/intake-part'
import { FORM_PLACE } from '@/lib/core/procedure/public-parts/way-facts'
import { Each } from './each'
import { Frame, LanguageLink } from './frame'
import { Words } from './line'
import { actions, button, inMargin, lead, opening, row, section, small, urgent } from './looks'
import { addressIn, type Place } from './place'
import { PromiseLine } from './promise-line'

const numeralLook =
  'mb-3 block font-people text-[2.75rem]/none tracking-[0] text-page-accent page:absolute page:top-[3.0625rem] page:left-0'
const plain = 'pl-5 [&>li::marker]:text-page-muted [&>li+li]:mt-2'
const steps = 'list-none [counter-reset:step] [&>li+li]:mt-3'
const step =
  'relative pl-9 [counter-increment:step] before:absolute before:left-0 before:font-people before:text-[1.25rem]/7 before:text-page-accent before:italic before:content-[counter(step,lower-alpha)]'
const said = 'page:col-start-2 [&+dd]:mt-1'

/** The procedure as a page: what one can do, what is promised today, and the five parts. */
export function ProcedureDocument({ page, place }: { page: PublicPage; place: Place }) {
  const form = addressIn(place, '/intake')
  return (
    <Frame place={place} language={<LanguageLink place={place} path={`/${place.slug}`} />} help={page.help}>
      <Opening page={page} form={form} />
      <section className={section} aria-labelledby="today">
        <div className={row}>
          <div className="prose">
            <h2 id="today">{page.today.heading}</h2>
          </div>
        </div>
        <PromiseLine promises={page.today.promises} lang={page.lang} />
      </section>
      <Each of={page.parts}>{(part, index) => <PartSection part={part} numeral={index + 1} form={form} />}</Each>
      <ColophonSection page={page} paper={addressIn(place, '/procedure.pdf')} />
    </Frame>
  )
}

function Opening({ page, form }: { page: PublicPage; form: string }) {
  const { heading, complain, otherWays } = page.opening
  return (
    <div className={`${row} ${opening}`}>
      <p className="mb-4 font-people text-page-side page:mb-0 page:pt-[0.6875rem]">{page.title}</p>
      <div className="prose">
        <h1>{heading}</h1>
        <p className={lead}>{page.opening.lead}</p>
        <Each of={page.opening.urgent}>
          {(line) => (
            <p className={urgent}>
              <Words line={line} />
            </p>
          )}
        </Each>
        <p className={`mt-8 ${actions}`}>
          {complain ? (
            <a className={button} href={form}>
              {complain}
            </a>
          ) : null}
          {otherWays ? (
            <a className="inline-flex min-h-11 items-center" href="#indienen">
              {otherWays}
            </a>
          ) : null}
        </p>
      </div>
    </div>
  )
}

function PartSection({ part, numeral, form }: { part: Part; numeral: number; form: string }) {
  return (
    <section className={`${row} ${section} page:relative`} aria-labelledby={part.id}>
      <div className="prose">
        <h2 id={part.id}>
          <span className={numeralLook}>{numeral}</span> {part.heading}
        </h2>
        <Each of={part.blocks}>{(block) => <OneBlock block={block} form={form} />}</Each>
      </div>
    </section>
  )
}

export function OneBlock({ block, form }: { block: Block; form: string }) {
  const places = new Map([
    [FORM_PLACE, form],
    [LEAFLET_PLACE, besides(form)],
  ])
  const place = (href: string) => places.get(href) ?? href
  if (block.kind === 'heading') return <h3>{block.text}</h3>
  if (block.kind === 'text') {
    return (
      <p>
        <Words line={block.line} place={place} />
      </p>
    )
  }
  if (block.kind === 'facts') return <Facts facts={block.items} place={place} />
  if (block.kind === 'fold') {
    return (
      <details>
        <summary>{block.summary}</summary>
        <ul className={plain}>
          <Each of={block.items}>
            {(line) => (
              <li>
                <Words line={line} place={place} />
              </li>
            )}
          </Each>
        </ul>
      </details>
    )
  }
  const List = block.kind === 'steps' ? 'ol' : 'ul'
  return (
    <List className={block.kind === 'steps' ? steps : plain}>
      <Each of={block.items}>
        {(line) => (
          <li className={block.kind === 'steps' ? step : undefined}>
            <Words line={line} place={place} />
          </li>
        )}
      </Each>
    </List>
  )
}

/** Things to look up: a term and what is to be known of it. */
export function Facts({ facts, place }: { facts: readonly Fact[]; place?: (href: string) => string }) {
  return (
    <dl className="[&+p]:mt-6">
      <Each of={facts}>
        {(fact) => (
          <div className="page:grid page:grid-cols-[12rem_minmax(0,1fr)] page:gap-x-6 print:break-inside-avoid [&+div]:mt-4">
            <dt className="font-semibold page:[grid-row:1/span_9] page:hyphens-auto">{fact.term}</dt>
            <Each of={fact.says}>
              {(line) => (
                <dd className={said}>
                  <Words line={line} place={place} />
                </dd>
              )}
            </Each>
            <Each of={fact.small}>
              {(line) => (
                <dd className={`${said} ${small}`}>
                  <Words line={line} place={place} />
                </dd>
              )}
            </Each>
          </div>
        )}
      </Each>
    </dl>
  )
}

function ColophonSection({ page: { colophon, lang }, paper }: { page: PublicPage; paper: string }) {
  return (
    <section className={`${row} ${section}`} aria-labelledby="colophon">
      <h2 className={inMargin} id="colophon">
        {colophon.heading}
      </h2>
      <div className="prose text-page-small">
        <p className="font-people text-page-date">
          <Words line={colophon.version} />
        </p>
        <Each of={colophon.lines}>
          {(line) => (
            <p>
              <Words line={line} />
            </p>
          )}
        </Each>
        <p>
          <a href={paper}>{documentWords[lang].paper}</a>
        </p>
        {colophon.sources ? (
          <details>
            <summary>{colophon.sources.heading}</summary>
            <ul className={plain}>
              <Each of={colophon.sources.items}>{(item) => <li>{item}</li>}</Each>
            </ul>
          </details>
        ) : null}
      </div>
    </section>
  )
}

/** The leaflet stands where the form does. */
function besides(form: string): string {
  return form.replace(/\/intake(?=\?|$)/, '/leaflet')
}
