import { button } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'
import { link } from '@/app/_ui/link'
import { LiveAddress } from '@/app/_ui/live-address'
import { Notice } from '@/app/_ui/notice'
import { Section } from '@/app/_ui/section'
import { SectorDuty } from '@/app/_ui/sector-duty'

import { To } from '@/app/_ui/to'
import { longDate } from '@/lib/core/calendar/format-date'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { appUrl } from '@/lib/settings/env'
import { fieldName } from '@/lib/words/procedure/field-names'
import { sayRemark } from '@/lib/words/procedure/say-remark'
import { orNotFound } from '../or-not-found'
import { LawRemark } from './law-remarks'
import { type Opened, openProcedure } from './open-procedure'
import { pageOf, Ready, ToField } from './parts-rail'
import { PART_PAGES } from './sections'
import { StartOver } from './start-over'
import { Studio } from './studio'

type Props = {
  params: Promise<{ tenant: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function titleOf({ params }: Props): Promise<string> {
  const { desk, words } = await openProcedure((await params).tenant)
  return `${words.area} · ${desk.organisation}`
}

async function Page({ params, searchParams }: Props) {
  const [{ tenant }, asked] = await Promise.all([params, searchParams])
  const opened = await openProcedure(tenant)
  const { desk, words, mayEdit } = opened
  return (
    <Studio opened={opened} here={null} flash={flashOf(asked, opened)}>
      <div className="max-w-[760px]">
        <h1 className="font-people text-[1.75rem]/9 font-normal tracking-[-0.01em]">{words.title}</h1>
        <p className="pt-1 pb-3 text-text text-muted">{words.lead}</p>
        {mayEdit ? null : (
          <div className="mb-4">
            <Notice>{words.readOnly}</Notice>
          </div>
        )}
        <p className="flex flex-wrap items-center gap-2 mb-4">
          <a className={button.quiet} href={`/${desk.slug}/desk/procedure/preview`}>
            {words.preview}
          </a>
        </p>
        <Live opened={opened} />
        <Parts opened={opened} />
        <Advice opened={opened} />
        <Law opened={opened} />
        {mayEdit ? <StartOver opened={opened} /> : null}
      </div>
    </Studio>
  )
}

/** Where the version in force can be read: the first thing one wants to know after publishing. */
function Live({ opened: { desk, screen } }: { opened: Opened }) {
  if (!screen.current) return null
  return <LiveAddress url={`${appUrl()}/${desk.slug}`} lang={desk.lang} languages={screen.current.languages} />
}

function Parts({ opened: { desk, words, missing, mayEdit } }: { opened: Opened }) {
  return (
    <Section title={words.parts}>
      <ol className="divide-y divide-rule">
        {PART_PAGES.map((page) => {
          const lacks = missing.filter((one) => one.blocks && pageOf(one) === page.slug)
          const name = fieldName(page.part, desk.lang)
          return (
            <li
              key={page.slug}
              className="grid grid-cols-[minmax(0,2fr)_minmax(0,1fr)] gap-x-4 gap-y-1 py-2 max-half:grid-cols-1"
            >
              <p>
                {mayEdit ? (
                  <To className={link} href={`/${desk.slug}/desk/procedure/${page.slug}`}>
                    {name}
                  </To>
                ) : (
                  <b>{name}</b>
                )}
                <span className="text-meta text-muted block">{page.about[desk.lang]}</span>
              </p>
              <ul>
                {lacks.map((one) => (
                  <li key={`${one.field} ${one.said}`} className="flex items-center gap-2">
                    <Icon name="cross" className="text-danger" />
                    {one.said}
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

function Advice({ opened: { desk, words, missing } }: { opened: Opened }) {
  const advice = missing.filter(({ blocks }) => !blocks)
  if (advice.length === 0) return null
  return (
    <Section title={words.advice}>
      <ul>
        {advice.map((one) => (
          <Ready key={`${one.field} ${one.said}`} one={one} slug={desk.slug} icon={<Icon name="info" />} />
        ))}
      </ul>
    </Section>
  )
}

function Law({ opened: { desk, words, remarks, screen } }: { opened: Opened }) {
  const preset = presetFor(screen.draft.sector ?? '')
  const checkedOn = preset ? longDate(preset.rules.checkedOn, desk.lang, { weekday: false }) : null
  return (
    <Section title={words.law} aside={preset ? preset.name[desk.lang] : undefined}>
      <p className="text-meta text-muted">
        {words.lawHelp} {checkedOn ? words.checkedOn(checkedOn) : words.lawNone}
      </p>
      <ul>
        {remarks.map((remark) => (
          <li
            key={`${remark.field} ${sayRemark(remark, desk.lang)}`}
            className="grid grid-cols-[220px_minmax(0,1fr)] gap-x-4 gap-y-1 border-t border-rule py-2 max-half:grid-cols-1"
          >
            <ToField slug={desk.slug} field={remark.field}>
              {fieldName(topOf(remark.field), desk.lang)}
            </ToField>
            <LawRemark remark={remark} lang={desk.lang} />
          </li>
        ))}
      </ul>
      {preset ? (
        <div className="mt-6">
          <Section title={words.duty}>
            <SectorDuty preset={preset} lang={desk.lang} />
          </Section>
        </div>
      ) : null}
      {preset && preset.notes.length > 0 ? (
        <div className="mt-6">
          <Section title={words.notes}>
            <ul>
              {preset.notes.map((note) => (
                <li key={note.nl} className="py-1">
                  {note[desk.lang]}
                </li>
              ))}
            </ul>
          </Section>
        </div>
      ) : null}
    </Section>
  )
}

/** `followUp.answer.term.period` is shown as what it belongs to: the answer. */
function topOf(field: string): string {
  return field.split('.').slice(0, 2).join('.')
}

function flashOf(asked: Record<string, string | string[] | undefined>, { words, screen }: Opened): string | null {
  if (asked.started) return words.startedOver
  const newest = screen.versions[0]?.number
  if (newest === undefined || asked.published !== String(newest)) return null
  return newest === 1 ? words.published(newest) : words.publishedAgain(newest)
}

export default orNotFound(Page, titleOf)
