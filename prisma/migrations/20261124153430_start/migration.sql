-- CreateEnum
CREATE TYPE "QuestionStatus" AS ENUM ('suggested', 'published', 'dropped', 'retired');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "passwordHash" TEXT,
    "name" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 0,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "PasswordReset" (
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Profile" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "ownerId" UUID,
    "title" TEXT NOT NULL,
    "lead" TEXT,
    "language" TEXT NOT NULL,
    "licence" TEXT,
    "sources" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "currentVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProfileVersion" (
    "profileId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "generatorVersion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProfileVersion_pkey" PRIMARY KEY ("profileId","number")
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactVersion" (
    "factId" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "importance" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "placeStart" INTEGER NOT NULL,
    "placeEnd" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,

    CONSTRAINT "FactVersion_pkey" PRIMARY KEY ("factId","number")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "status" "QuestionStatus" NOT NULL,
    "currentVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionVersion" (
    "questionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "topic" TEXT NOT NULL,
    "factKeys" TEXT[],
    "importance" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionVersion_pkey" PRIMARY KEY ("questionId","number")
);

-- CreateTable
CREATE TABLE "QuestionPlace" (
    "questionId" UUID NOT NULL,
    "questionVersion" INTEGER NOT NULL,
    "profileId" UUID NOT NULL,
    "profileVersion" INTEGER NOT NULL,
    "proofs" JSONB NOT NULL,

    CONSTRAINT "QuestionPlace_pkey" PRIMARY KEY ("questionId","questionVersion","profileVersion")
);

-- CreateTable
CREATE TABLE "LogEvent" (
    "userId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "eventId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "questionId" UUID,
    "effectiveAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "payload" JSONB NOT NULL,

    CONSTRAINT "LogEvent_pkey" PRIMARY KEY ("userId","seq")
);

-- CreateTable
CREATE TABLE "CardState" (
    "userId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "isActive" BOOLEAN NOT NULL,
    "dueDay" INTEGER,
    "snapshot" JSONB NOT NULL,
    "modelVersion" TEXT NOT NULL,

    CONSTRAINT "CardState_pkey" PRIMARY KEY ("userId","questionId")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "userId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "blueprint" JSONB NOT NULL,
    "plan" JSONB NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "AttemptAnswer" (
    "userId" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "response" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "verdict" JSONB,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AttemptAnswer_pkey" PRIMARY KEY ("userId","attemptId","questionId")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Identity_userId_idx" ON "Identity"("userId");

-- CreateIndex
CREATE INDEX "PasswordReset_userId_idx" ON "PasswordReset"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Profile_slug_key" ON "Profile"("slug");

-- CreateIndex
CREATE INDEX "Profile_ownerId_idx" ON "Profile"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Fact_profileId_key_key" ON "Fact"("profileId", "key");

-- CreateIndex
CREATE INDEX "FactVersion_profileId_number_idx" ON "FactVersion"("profileId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Question_profileId_key_key" ON "Question"("profileId", "key");

-- CreateIndex
CREATE INDEX "QuestionPlace_profileId_profileVersion_idx" ON "QuestionPlace"("profileId", "profileVersion");

-- CreateIndex
CREATE INDEX "LogEvent_userId_questionId_effectiveAt_idx" ON "LogEvent"("userId", "questionId", "effectiveAt");

-- CreateIndex
CREATE UNIQUE INDEX "LogEvent_userId_eventId_key" ON "LogEvent"("userId", "eventId");

-- CreateIndex
CREATE INDEX "CardState_userId_isActive_dueDay_idx" ON "CardState"("userId", "isActive", "dueDay");

-- CreateIndex
CREATE INDEX "Attempt_userId_startedAt_idx" ON "Attempt"("userId", "startedAt");

-- CreateIndex
CREATE INDEX "RateLimit_startedAt_idx" ON "RateLimit"("startedAt");

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileVersion" ADD CONSTRAINT "ProfileVersion_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactVersion" ADD CONSTRAINT "FactVersion_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactVersion" ADD CONSTRAINT "FactVersion_profileId_number_fkey" FOREIGN KEY ("profileId", "number") REFERENCES "ProfileVersion"("profileId", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionPlace" ADD CONSTRAINT "QuestionPlace_questionId_questionVersion_fkey" FOREIGN KEY ("questionId", "questionVersion") REFERENCES "QuestionVersion"("questionId", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionPlace" ADD CONSTRAINT "QuestionPlace_profileId_profileVersion_fkey" FOREIGN KEY ("profileId", "profileVersion") REFERENCES "ProfileVersion"("profileId", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogEvent" ADD CONSTRAINT "LogEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardState" ADD CONSTRAINT "CardState_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardState" ADD CONSTRAINT "CardState_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptAnswer" ADD CONSTRAINT "AttemptAnswer_userId_attemptId_fkey" FOREIGN KEY ("userId", "attemptId") REFERENCES "Attempt"("userId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
