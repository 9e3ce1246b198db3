import type { PublicPage } from '@/lib/core/procedure/public-page'
import type { Block, Fact, Part } from '@/lib/core/procedure/public-parts/block'
import { FORM_PLACE } from '@/lib/core/procedure/public-parts/intake-part'
import { Each } from './each'
import { Frame, LanguageLink } from './frame'
import { Words } from './line'
import { addressIn, type Place } from './place'
import { PromiseLine } from './promise-line'

/** The procedure as a page: what one can do, what is promised today, and the five parts. */
export function ProcedureDocument({ page, place }: { page: PublicPage; place: Place }) {
  const form = addressIn(place, '/intake')
  return (
    <Frame place={place} language={<LanguageLink place={place} path={`/${place.slug}`} />} help={page.help}>
      <Opening page={page} form={form} />
      <section className="section" aria-labelledby="today">
        <div className="row">
          <div className="text">
            <h2 id="today">{page.today.heading}</h2>
          </div>
        </div>
        <PromiseLine promises={page.today.promises} lang={page.lang} />
      </section>
      <Each of={page.parts}>{(part, index) => <PartSection part={part} numeral={index + 1} form={form} />}</Each>
      <ColophonSection page={page} />
    </Frame>
  )
}

function Opening({ page, form }: { page: PublicPage; form: string }) {
  const { heading, lead, urgent, complain, otherWays } = page.opening
  return (
    <div className="row opening">
      <p className="margin">{page.title}</p>
      <div className="text">
        <h1>{heading}</h1>
        <p className="lead">{lead}</p>
        <Each of={urgent}>
          {(line) => (
            <p className="urgent">
              <Words line={line} />
            </p>
          )}
        </Each>
        <p className="actions">
          {complain ? (
            <a className="button" href={form}>
              {complain}
            </a>
          ) : null}
          {otherWays ? (
            <a className="link-line" href="#indienen">
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
    <section className="row section part" aria-labelledby={part.id}>
      <div className="text">
        <h2 id={part.id}>
          <span className="numeral">{numeral}</span> {part.heading}
        </h2>
        <Each of={part.blocks}>{(block) => <OneBlock block={block} form={form} />}</Each>
      </div>
    </section>
  )
}

export function OneBlock({ block, form }: { block: Block; form: string }) {
  const place = (href: string) => (href === FORM_PLACE ? form : href)
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
        <ul className="plain">
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
    <List className={block.kind === 'steps' ? 'steps' : 'plain'}>
      <Each of={block.items}>
        {(line) => (
          <li>
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
    <dl className="facts">
      <Each of={facts}>
        {(fact) => (
          <div>
            <dt>{fact.term}</dt>
            <Each of={fact.says}>
              {(line) => (
                <dd>
                  <Words line={line} place={place} />
                </dd>
              )}
            </Each>
            <Each of={fact.small}>
              {(line) => (
                <dd className="small">
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

function ColophonSection({ page: { colophon } }: { page: PublicPage }) {
  return (
    <section className="row section colophon" aria-labelledby="colophon">
      <h2 className="margin" id="colophon">
        {colophon.heading}
      </h2>
      <div className="text">
        <p className="version">
          <Words line={colophon.version} />
        </p>
        <Each of={colophon.lines}>
          {(line) => (
            <p>
              <Words line={line} />
            </p>
          )}
        </Each>
        {colophon.sources ? (
          <details>
            <summary>{colophon.sources.heading}</summary>
            <ul className="plain">
              <Each of={colophon.sources.items}>{(item) => <li>{item}</li>}</Each>
            </ul>
          </details>
        ) : null}
      </div>
    </section>
  )
}
