import { guarded } from '@/app/_respond/guarded'
import { lostLinkResponse, takeLostLink } from '@/app/_respond/lost-link'

export async function GET(request: Request): Promise<Response> {
  return guarded(request, () => lostLinkResponse(request))
}

export async function POST(request: Request): Promise<Response> {
  return guarded(request, () => takeLostLink(request))
}
