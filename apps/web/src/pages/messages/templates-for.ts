import type { ApiClient } from '@sih/api-client'
import { available } from '../../http/available.js'

/** Templates to begin a message with, and what the chosen one says to a candidate. Without them one writes as ever. */
export async function templatesFor(api: ApiClient, candidateId: string, templateId?: string) {
  const [templates, filled] = await Promise.all([
    available(api.get('/message-templates', { query: { limit: 100 } })),
    templateId &&
      available(
        api.get('/candidates/{candidateId}/message-templates/{templateId}', {
          path: { candidateId, templateId },
        }),
      ),
  ])
  return { templates, templateId, begun: filled ? filled.body : undefined }
}
