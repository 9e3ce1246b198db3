import { Fragment } from 'react'
import { type Line, plainOf } from '@/lib/core/shared/line'
import type { Block } from '../letter'
import { type Ink, LIGHT, SERVICE, VOICE } from './ink'
import { LineOf } from './line-of'
import { PromiseTable } from './promise-table'

/** One block of a mail. */
export function BlockOf({ block, ink }: { block: Block; ink: Ink }) {
  switch (block.kind) {
    case 'text':
      return <Paragraph lines={block.lines} ink={ink} tone={block.tone} room={block.room} />
    case 'heading':
      return <Heading text={block.text} />
    case 'letter':
      return <PersonsWords from={block.from} paragraphs={block.paragraphs} ink={ink} />
    case 'promises':
      return (
        <>
          <Heading text={block.title} />
          <div style={{ height: 20, lineHeight: '20px', fontSize: 0 }}>&nbsp;</div>
          <PromiseTable lines={block.lines} ink={ink} />
          <div style={{ height: 8, lineHeight: '8px', fontSize: 0 }}>&nbsp;</div>
        </>
      )
    case 'action':
      return <Action label={block.label} to={block.to} ink={ink} />
    case 'code':
      return <Code code={block.code} />
  }
}

function Heading({ text }: { text: string }) {
  return (
    <h2 className="ink" style={{ margin: '36px 0 0', font: `400 22px/28px ${VOICE}`, color: LIGHT.ink }}>
      {text}
    </h2>
  )
}

type Text = { lines: readonly Line[]; tone: 'ink' | 'muted'; room?: 'wide' | undefined; ink: Ink }

export function Paragraph({ lines, tone, room, ink }: Text) {
  const muted = tone === 'muted'
  const style = {
    margin: `${room === 'wide' ? 28 : 16}px 0 0`,
    font: muted ? `16px/24px ${SERVICE}` : `18px/28px ${SERVICE}`,
    color: muted ? LIGHT.muted : LIGHT.ink,
  }
  return (
    <p className={tone} style={style}>
      {lines.map((line, index) => (
        <Fragment key={plainOf(line)}>
          {index > 0 ? <br /> : null}
          <LineOf line={line} ink={ink} />
        </Fragment>
      ))}
    </p>
  )
}

/** What a person wrote: in the other voice, behind a line, so that it reads as a letter. */
function PersonsWords({ from, paragraphs, ink }: { from: string; paragraphs: readonly string[]; ink: Ink }) {
  return (
    <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" border={0} style={{ margin: '24px 0 0' }}>
      <tbody>
        <tr>
          <td className="rule-accent" style={{ borderLeft: `2px solid ${ink.accent}`, padding: '0 0 0 20px' }}>
            <p className="muted" style={{ margin: 0, font: `16px/24px ${SERVICE}`, color: LIGHT.muted }}>
              <bdi>{from}</bdi>
            </p>
            {numbered(paragraphs).map(({ key, text }) => (
              <p
                key={key}
                dir="auto"
                className="ink"
                style={{ margin: '10px 0 0', font: `19px/30px ${VOICE}`, color: LIGHT.ink, wordBreak: 'break-word' }}
              >
                <BrokenLines text={text} />
              </p>
            ))}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function BrokenLines({ text }: { text: string }) {
  return numbered(text.split('\n')).map(({ key, text: line }) => (
    <Fragment key={key}>
      {key === 0 ? null : <br />}
      {line}
    </Fragment>
  ))
}

function Action({ label, to, ink }: { label: string; to: string; ink: Ink }) {
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" border={0} style={{ margin: '28px 0 0' }}>
      <tbody>
        <tr>
          <td className="btn" style={{ background: ink.accent, borderRadius: 6 }}>
            <a
              className="btn-a"
              href={to}
              style={{
                display: 'inline-block',
                padding: '12px 24px',
                font: `600 18px/24px ${SERVICE}`,
                color: LIGHT.onAccent,
                textDecoration: 'none',
              }}
            >
              {label}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function Code({ code }: { code: string }) {
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" border={0} style={{ margin: '24px 0 0' }}>
      <tbody>
        <tr>
          <td
            className="code ink"
            style={{
              background: LIGHT.field,
              border: `1px solid ${LIGHT.control}`,
              borderRadius: 6,
              padding: '14px 24px',
              font: `600 30px/36px ${SERVICE}`,
              letterSpacing: '.16em',
              color: LIGHT.ink,
            }}
          >
            {code}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function numbered(texts: readonly string[]): { key: number; text: string }[] {
  return texts.map((text, key) => ({ key, text }))
}
