import type { AttachmentView } from '@sih/contracts'
import type { Attachment } from './attachment.entity.js'

type Shown = Pick<Attachment, 'id' | 'fileName' | 'mediaType' | 'size' | 'uploadedAt'>

export const attachmentView = ({ id, fileName, mediaType, size, uploadedAt }: Shown): AttachmentView => ({
  id,
  fileName,
  mediaType,
  size,
  uploadedAt: uploadedAt.toISOString(),
})
