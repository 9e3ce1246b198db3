import type { PromiseLine, PromiseMark } from '../case-mail'
import { type Ink, LIGHT, SERVICE, VOICE } from './ink'
import { LineOf } from './line-of'

/** The promise line in its narrow form: the spine left, date and deed side by side, stacking by themselves. */
export function PromiseTable({ lines, ink }: { lines: readonly PromiseLine[]; ink: Ink }) {
  return (
    <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" border={0}>
      <tbody>
        {lines.map((line, index) => (
          <Promised
            key={`${line.when} ${line.date} ${line.deed}`}
            line={line}
            ink={ink}
            last={index === lines.length - 1}
          />
        ))}
      </tbody>
    </table>
  )
}

function Promised({ line, ink, last }: { line: PromiseLine; ink: Ink; last: boolean }) {
  const done = line.mark === 'kept' || line.mark === 'broken'
  const spine = last ? 'none' : done ? `2px solid ${ink.accent}` : `2px dotted ${LIGHT.control}`
  return (
    <>
      <tr>
        <td
          colSpan={2}
          width="18"
          align="left"
          valign="middle"
          style={{ width: 18, height: 28, lineHeight: 0, fontSize: 0 }}
        >
          <Mark mark={line.mark} ink={ink} />
        </td>
        <td
          className={line.mark === 'broken' ? 'danger' : 'muted'}
          width="100%"
          style={{
            padding: '0 0 0 18px',
            font: `16px/28px ${SERVICE}`,
            color: line.mark === 'broken' ? ink.danger : LIGHT.muted,
          }}
        >
          {line.when}
        </td>
      </tr>
      <tr>
        <td className={done ? 'l-done' : 'l-later'} width="9" style={{ width: 9, borderRight: spine, fontSize: 0 }}>
          &nbsp;
        </td>
        <td width="9" style={{ width: 9, fontSize: 0 }}>
          &nbsp;
        </td>
        <td style={{ padding: `0 0 ${last ? 0 : 24}px 18px` }}>
          <DateAndDeed line={line} ink={ink} />
        </td>
      </tr>
    </>
  )
}

function DateAndDeed({ line, ink }: { line: PromiseLine; ink: Ink }) {
  return (
    <>
      <div style={{ display: 'inline-block', verticalAlign: 'top', width: 196 }}>
        <p className="ink" style={{ margin: 0, font: `21px/28px ${VOICE}`, color: LIGHT.ink }}>
          {line.date}
        </p>
      </div>
      <div style={{ display: 'inline-block', verticalAlign: 'top', width: '100%', maxWidth: 328 }}>
        <p className="ink" style={{ margin: 0, font: `600 17px/28px ${SERVICE}`, color: LIGHT.ink }}>
          {line.deed}
        </p>
        {line.note === null ? null : (
          <p className="muted" style={{ margin: 0, font: `16px/24px ${SERVICE}`, color: LIGHT.muted }}>
            <LineOf line={line.note} ink={ink} />
          </p>
        )}
      </div>
    </>
  )
}

const round = { display: 'inline-block', width: 12, height: 12, borderRadius: '50%' }

/** What the words say too: a filled dot for done, a heavy ring for next, an open one for later, a barred one for missed. */
function Mark({ mark, ink }: { mark: PromiseMark; ink: Ink }) {
  if (mark === 'kept') {
    return <div className="m-kept" style={{ ...round, background: ink.accent, border: `2px solid ${ink.accent}` }} />
  }
  if (mark === 'next') {
    return <div className="m-next" style={{ ...round, width: 6, height: 6, border: `5px solid ${ink.accent}` }} />
  }
  if (mark === 'broken') {
    return (
      <div className="m-broken" style={{ ...round, border: `2px solid ${ink.danger}` }}>
        <div className="m-bar" style={{ height: 2, margin: '5px 2px 0', background: ink.danger }} />
      </div>
    )
  }
  const square = { display: 'inline-block', width: 8, height: 8, marginLeft: 2 }
  return (
    <div className="m-later" style={{ ...(mark === 'after' ? square : round), border: `2px solid ${LIGHT.control}` }} />
  )
}
