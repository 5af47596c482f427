-- AlterEnum
ALTER TYPE "JobState" ADD VALUE 'stopped';

-- AlterTable
ALTER TABLE "FactVersion" ADD COLUMN     "asking" JSONB;
