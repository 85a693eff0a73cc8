/** Entry file of the threads that read pages for an import. */
import { runParseWorker } from '#archive'

void runParseWorker()
