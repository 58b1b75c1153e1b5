export { MessagePattern } from '@nestjs/microservices'
