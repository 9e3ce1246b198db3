import { Head, Html, Preview } from 'react-email'
import { BlockOf, Paragraph } from './block'
import { darkRules, type Ink, inkOf, LIGHT, SERVICE, VOICE } from './ink'
import type { Page } from './page'

/** A mail: the organisation's name under its colour, one heading, what there is to say, and the foot. */
export function LetterPage({ page }: { page: Page }) {
  const ink = inkOf(page)
  return (
    <Html lang={page.lang} dir="ltr">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no" />
        <title>{page.subject}</title>
        <style>{darkRules(ink)}</style>
      </Head>
      <body
        className="canvas"
        style={{ margin: 0, padding: 0, background: LIGHT.canvas, WebkitTextSizeAdjust: '100%' }}
      >
        <Preview useTitleTag={false} lang={page.lang} dir="ltr">
          {page.preheader}
        </Preview>
        <table
          role="presentation"
          className="canvas"
          lang={page.lang}
          dir="ltr"
          width="100%"
          cellPadding="0"
          cellSpacing="0"
          border={0}
          style={{ background: LIGHT.canvas }}
        >
          <tbody>
            <tr>
              <td align="center" style={{ padding: '24px 20px 48px' }}>
                <Sheet page={page} ink={ink} />
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </Html>
  )
}

function Sheet({ page, ink }: { page: Page; ink: Ink }) {
  return (
    <table
      role="presentation"
      width="600"
      cellPadding="0"
      cellSpacing="0"
      border={0}
      style={{ width: '100%', maxWidth: 600, textAlign: 'left' }}
    >
      <tbody>
        <Masthead name={page.name} ink={ink} />
        <tr>
          <td colSpan={2} style={{ padding: '40px 0 0' }}>
            <h1
              className="ink"
              style={{ margin: 0, font: `400 30px/38px ${VOICE}`, letterSpacing: '-.01em', color: LIGHT.ink }}
            >
              {page.heading}
            </h1>
            {page.blocks.map((block, index) => (
              <BlockOf key={`${block.kind} ${String(index)}`} block={block} ink={ink} />
            ))}
          </td>
        </tr>
        <Foot page={page} ink={ink} />
      </tbody>
    </table>
  )
}

function Masthead({ name, ink }: { name: string; ink: Ink }) {
  return (
    <>
      <tr>
        <td
          className="rule-accent"
          width="30%"
          style={{ borderTop: `6px solid ${ink.accent}`, fontSize: 0, lineHeight: 0 }}
        >
          &nbsp;
        </td>
        <td className="rule" valign="top" style={{ borderTop: `1px solid ${LIGHT.ink}`, fontSize: 0, lineHeight: 0 }}>
          &nbsp;
        </td>
      </tr>
      <tr>
        <td colSpan={2} className="ink" style={{ padding: '12px 0 0', font: `20px/28px ${VOICE}`, color: LIGHT.ink }}>
          <bdi>{name}</bdi>
        </td>
      </tr>
    </>
  )
}

function Foot({ page, ink }: { page: Page; ink: Ink }) {
  return (
    <tr>
      <td colSpan={2} style={{ padding: '40px 0 0' }}>
        <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" border={0}>
          <tbody>
            <tr>
              <td
                className="hair"
                style={{ borderTop: `1px solid ${LIGHT.hairline}`, padding: '4px 0 0', font: `16px/24px ${SERVICE}` }}
              >
                <FootLines page={page} ink={ink} />
                <Paragraph tone="muted" ink={ink} lines={[[page.sender]]} />
              </td>
            </tr>
          </tbody>
        </table>
      </td>
    </tr>
  )
}

function FootLines({ page, ink }: { page: Page; ink: Ink }) {
  return page.foot.length > 0 ? <Paragraph tone="muted" ink={ink} lines={page.foot} /> : null
}
