import { assetNamed } from '@/app/_respond/read-assets'

const A_YEAR = 'public, max-age=31536000, immutable'
const A_MINUTE = 'public, max-age=60'

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const asset = assetNamed((await params).name)
  if (!asset)
    return new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(asset.body, {
    headers: {
      'content-type': asset.type,
      'cache-control': asset.current ? A_YEAR : A_MINUTE,
      'x-content-type-options': 'nosniff',
    },
  })
}
