-- Layer 3. A digest keeps how it is printed; contract/print-settings.ts says what the words mean.
ALTER TABLE digest ADD COLUMN paper TEXT NOT NULL DEFAULT 'A4';

ALTER TABLE digest ADD COLUMN type_size TEXT NOT NULL DEFAULT 'standard';

ALTER TABLE digest ADD COLUMN flow TEXT NOT NULL DEFAULT 'page-each';
