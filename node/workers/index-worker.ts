/** Entry file of the thread that makes the index. */
import { runIndexWorker } from '#archive'

void runIndexWorker()
