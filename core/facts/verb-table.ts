/** Irregular verbs: base, past, participle; several forms are parted by a slash. */
export const irregularVerbs = `
arise arose arisen
awake awoke awoken
be was/were been
bear bore borne/born
beat beat beaten
become became become
begin began begun
bend bent bent
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burned/burnt burned/burnt
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got/gotten
give gave given
go went gone
grow grew grown
grind ground ground
sow sowed sown
swell swelled swollen
thrust thrust thrust
mow mowed mown
overrun overran overrun
hew hewed hewn
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
die died died
tie tied tied
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
overcome overcame overcome
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
speak spoke spoken
spend spent spent
spin spun spun
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
undertake undertook undertaken
upset upset upset
use used used
wake woke woken
wear wore worn
weave wove woven
win won won
wind wound wound
withdraw withdrew withdrawn
withstand withstood withstood
write wrote written
weep wept wept
kneel knelt knelt
leap leapt/leaped leapt/leaped
foresee foresaw foreseen
forecast forecast forecast
mislead misled misled
outgrow outgrew outgrown
outshine outshone outshone
retell retold retold
rethink rethought rethought
rewrite rewrote rewritten
redraw redrew redrawn
retake retook retaken
tread trod trodden
strew strewed strewn
slay slew slain
shed shed shed
spell spelt/spelled spelt/spelled
smell smelt/smelled smelt/smelled
overlie overlay overlain
undercut undercut undercut
wring wrung wrung
spoil spoilt/spoiled spoilt/spoiled
sneak sneaked/snuck sneaked/snuck
forgo forwent forgone
mistake mistook mistaken
misunderstand misunderstood misunderstood
outdo outdid outdone
overhear overheard overheard
oversee oversaw overseen
resell resold resold
sublet sublet sublet
bet bet bet
burst burst burst
bid bid bid
partake partook partaken
stink stank stunk
sting stung stung
uphold upheld upheld
behold beheld beheld
beset beset beset
befall befell befallen
foretell foretold foretold
inlay inlaid inlaid
offset offset offset
unwind unwound unwound
wed wed/wedded wed/wedded
dream dreamt/dreamed dreamt/dreamed
lean leant/leaned leant/leaned
speed sped/speeded sped/speeded
spill spilt/spilled spilt/spilled
dwell dwelt/dwelled dwelt/dwelled
bide bided bided
shear sheared shorn
clothe clothed/clad clothed/clad
prove proved proved/proven
`;

/** Regular verbs of profiles whose base form does not follow from the ending alone, or that the tagger takes for nouns. */
export const regularVerbs = `
abandon abolish absorb accept accommodate account achieve acquire add address adjoin administer admit adopt advance advise affect agree
aim allow alter announce annex appear apply appoint approach approve argue arrange arrest arrive assassinate assemble assist assume attack
attend attract attribute author award ban base battle belong blend border borrow build bury call campaign capture care carry celebrate
centre change charge chair chart circle cite claim clear climb close collaborate collapse collect colonise colonize combine command
commemorate commence commission commit compete compile complete compose comprise conceive concentrate conclude conduct connect conquer
consecrate consist construct consult consume contain continue contract contribute control convene convert convict cooperate coordinate cover
crash create credit criticise criticize cross crown cultivate cure damage date debut decide declare decline decorate decrease dedicate
defeat defend define deliver demolish demonstrate deny depart depend depict deploy derive describe design destroy determine develop devise
devote die differ direct disappear discharge discover discuss dissolve distribute divide divorce dominate donate double draft drain drop
drown earn edit educate elect elevate emerge emigrate employ empty enable enact encompass encourage end endow enlist enjoy enlarge enrol
enroll enter equip erect erupt escape establish estimate evacuate evolve examine exceed execute exhibit exile exist expand expect expel
experiment explain explode explore export express extend face fail fall farm favour feature ferry fill film finance finish fish flourish flow
focus follow force forge form formulate foster found fund gain gather govern grant graduate grow guard guide halt handle happen harbour
head help hire honour host house identify ignite illustrate immigrate imply import imprison improve inaugurate include incorporate increase
influence inform inhabit inherit initiate injure inspire install institute integrate intend interview introduce invade invent invest
investigate invite involve issue join judge kill label lack land last launch lease lecture legalise legalize liberate license limit line link
list live lobby locate look lower maintain manage manufacture march mark marry mature measure mediate mention merge migrate mine mobilise
mobilize model modernise modernize move murder name negotiate nominate note number nurse observe obtain occupy occur offer open operate
oppose order organise organize originate outline oversee own paint participate pass patent patrol perform permit pioneer place plan plant
play plead plunder point populate portray possess post practise practice praise preach precede predict prepare present preserve preside
prevent print proclaim produce project promise promote propose protect prove provide publish purchase pursue qualify question raise rank
rate ratify reach receive recognise recognize recommend reconstruct record recover recruit reduce refer reflect reform refuse regain
register reign reject relate release relocate rely remain remarry remove rename renovate repair repeal replace report represent request
require rescue research resettle reside resign resist resolve respond restore restrict result retain retire retreat return reunite reveal
revise revive revolt rule sail sanction save score sculpt search secure separate serve settle share shape shelter shift ship sign signal
sketch skate solve sponsor stage staff start starve state stay stop store stretch study submit succeed suffer suggest supervise supply
support suppress surpass surrender surround survive suspend sustain switch target terminate test tour trade train transfer transform
translate transmit transport travel treat triple try turn unify unite unveil use vacate value vary visit volunteer vote walk want warn
wed weigh welcome widen wish witness work worship wound yield
abdicate baptise baptize besiege bridge calculate canonise carve cede classify coach consider count crush deepen dismantle dismiss dock
span hunt hatch nest roost bloom flower ripen taste lean overlook irrigate pollinate reproduce secrete digest inject
infect bind emit absorb reflect rotate revolve spin orbit weigh measure stretch extend flow pour drain meander
border adjoin attract welcome host house display exhibit stage employ export import mine fund finance oversee teach
educate license insure audit ban outlaw fine tax vote elect swear veto overturn uphold sue accuse acquit sentence
deport banish pardon crown depose overthrow storm shell bomb raid loot massacre defect desert enlist parachute
smuggle trade barter auction mint counterfeit forge weave knit sew dye tan brew distil distill ferment bake roast
assemble dismantle wire solder weld rivet hull rig dredge pave tunnel excavate unearth date restore repaint relocate
reopen rededicate renumber rename rebrand merge acquire absorb spin float list delist liquidate
drift endure exclude extract flood halve lift mint orbit premiere quadruple regard rejoin rent repatriate shorten smelt televise transcribe
adapt admire adorn attain avoid attach bathe bless complain confirm confiscate conserve cremate denounce descend embark emphasise
emphasize enclose enforce ensure facilitate fulfil fulfill furnish generate greet heal ignore imagine impose impress insert
insist inspect instruct intervene isolate justify kidnap melt motivate narrate navigate oust owe persecute persuade prefer
prohibit provoke punish recall recapture redesign rediscover regulate remember remind remodel render renew renounce resemble
resume rob scatter seize select strengthen subsidise subsidize summon suppose symbolise symbolize tackle testify thank
threaten urge utilise utilize vanish violate vow wash weaken wipe
accelerate accompany accumulate acknowledge adjust advertise allocate allot amend amount analyse appreciate assert assess assign associate
assure avert await boast broaden categorise certify circulate coincide collide compel compensate comply compromise conceal concede condemn
confer confess confine conform confuse congratulate consolidate conspire constitute constrain contend converge convey convince correspond
deceive decipher deem defer defy denote deprive deserve deter deteriorate deviate diagnose dictate differentiate diffuse diminish disagree
disappoint disband disclose discontinue discourage disperse displace disrupt dissect distinguish distort disturb diversify dwell dwindle
elaborate eliminate embrace empower endanger endorse engage engrave enhance enlighten enrich entail entertain entitle envision equate
eradicate evade evaporate evict exaggerate excel exempt exert exhaust expire exploit fluctuate germinate guarantee hamper heighten
hesitate hibernate hinder hover illuminate immerse impede incline incur indicate induce inflict inhibit insulate interact intercept
interfere interpret interrupt lengthen lighten linger loosen magnify maximise minimise multiply nationalise nationalize necessitate notify
nourish obey obstruct omit ordain outlive outnumber penetrate perceive perish persist pervade pollute postpone predominate presume prevail
proceed procure prolong pronounce prosecute publicise radiate recede recite reckon reclaim reconcile reconsider redeem redirect refine
refurbish refute rehabilitate reinforce reinstate relinquish repay repel replicate restrain retaliate retrieve revert revoke saturate
simplify spare specialise specialize speculate stabilise standardise stimulate straighten subdivide subdue submerge subside succumb suffice
tempt thicken tighten tolerate typify undermine unfold visualise withhold worsen
aggravate amass anoint arbitrate attest authorise authorize avenge behead bestow bequeath betray bombard cease corroborate
deplore detain devastate disembark emancipate emulate encircle enslave enthrone entomb exhume foil fortify hoist imitate indict
instigate jail lament levy modify mourn mutiny oblige outstrip penalise penalize privatise privatize ravage reap rebel restructure
reorganise reorganize salvage secede soar stab streamline subjugate supersede supplant tow thwart topple uncover unseat verify wreck
abide abound abstain accomplish accord ache act adhere adore advocate affirm afford align alleviate amaze amuse
analyze anchor annoy anticipate apologise apologize appeal append applaud arch arm ascend ask assault attempt back
balance bargain bask beckon behave benefit blame blast blaze block board boil bolster book boost bore bother bottle
bounce bow boycott branch brand breach breathe bribe brief browse buckle bump burrow bypass calm cancel catalogue
cater cause caution censor center challenge champion channel characterise characterize charm charter chase check cheer
cherish chill chip choke chop christen clash clean cleanse clip coat coexist coin combat comfort comment communicate
compare complement comprehend compute concern condense conflict confront consent console contact contest contradict
contrast cook cool cope copy correct counter couple court crack craft crave crawl cripple crowd crumble cry curb curve
customise cycle dam dance dare dash dawn debate decay decimate decree delay delegate delete demand deposit designate
desire detach detail detect detonate devour dilute dine dip disapprove discard discipline discredit discriminate
disguise dislike disobey dispose dispute disqualify dissuade distance distract dive diverge divert document doubt drag
dread dress drill drip droop dry duplicate dwarf ease echo edge elude embarrass embed embody enchant encounter endear
engineer engulf entrust envisage erase erode escalate escort espouse evaluate evoke exalt exchange excite exclaim
excuse exercise exhale exhort exonerate expend experience expose extinguish extol fabricate fade falter fan fascinate
fashion fasten fathom favor fear fertilise fetch file filter fire fit fix flank flare flash flatten flaunt flicker
flock flog fold forfeit formalise forward founder fracture frame frequent front frown fuel fumble function fuse gallop
garner gauge gaze gild glance glaze gleam glide glorify glow gnaw gorge grab grace graft grapple grasp gravitate graze
grumble guess gush hail hand harass harbor harden harm harness harvest hasten hate haul haunt heap heat hedge
herald highlight hijack hike hint honor hop hope hug hurl hurry idolise impair impart impeach impersonate implement
impoverish impregnate improvise incite infer infest infiltrate inflate infuriate ingest innovate inquire inscribe
instil insult intermarry intersect intertwine inundate invalidate invoke irritate jam joke jostle journey juggle jump
kick kindle kiss knock languish laugh lavish leak lessen level liken listen litter load loan lock lodge log long loom
love lull lure maim mandate manifest manipulate manoeuvre marginalise maroon marvel mask mass match mechanise meditate
memorise menace mesmerise mimic mingle mirror misplace miss mix moan mock monitor mount mutate mutter mystify narrow
need neglect nibble nickname normalise notice nullify nurture object obliterate obscure offend officiate ooze oppress
opt orchestrate ornament outlast outrage outsource outweigh overflow overhaul overrule overshadow oversimplify
overwhelm pace pacify package paddle pander panic paralyse part paste patronise pause peak peel permeate perpetuate
persevere personify pester petition phase philosophise photograph pick picture pierce pilot pinpoint pitch placate
plague plaster please pledge plot plough pluck plummet plunge poison polarise polish poll ponder portend posit
position pound power precipitate preclude predate preoccupy prescribe press pressure pretend price pride prize probe
process profess profit progress prompt propel prophesy prosper protest protrude prune publicize pull pump purge purify
push puzzle quantify quarrel quarry quash quell quench queue quicken radicalise rally ramble range ransack
rationalise rattle raze react realise realize reason reassemble reassert reassure rebound rebuke rechristen recline
recoil recommence reconquer recount rectify recur recycle redevelop redistribute reelect refloat refrain refuel
regenerate regret rehearse reimburse reintroduce reissue rekindle relapse relaunch relax relent relieve relish remark
remedy reminisce repeat rephrase replenish reply repress repulse requisition resent reserve reshape resonate resort
resound respect rest restart restock resupply resurrect retrace reuse revel revere reverse review revisit revitalise
revolutionise reward rework rhyme ridicule rip rival roam roar rock roll roof round rub ruffle ruin rush sabotage sack
sacrifice safeguard salute sample satisfy scale scan scar scare scavenge schedule scold scorch scour scrap scrape
scratch scream screen scrub seat seclude seem segregate sequence service sever shackle sharpen shatter shelve shield
shiver shock shop shoulder shout showcase shower shrug shun shuttle sieve signify silence simulate situate skirmish
slash slaughter slip slow smash smile smoke smother snap snare snatch soak socialise soften soothe sound spark spawn
specify splash splinter spot sprawl spray sprinkle sprout spur squander squeeze stabilize stack stain stall stamp
steam steer stem step stifle stipulate stir stock straddle strafe strand strangle strap stray stress stride strip
stroll structure struggle stumble stun subscribe substitute suit sum summarise supplement surface surge surprise
survey suspect swallow swamp sway swerve swivel sympathise synthesise taint tally tarnish tease tend term terraform
terrify thatch thaw thrill thrive throng thunder tile tilt tip tire toast toil top torment torpedo torture touch
toughen tower trace track trail trample transcend transpire trap traverse trawl treble tremble trick trickle trigger
trim triumph troop trouble trounce trust tug tumble tune twist type ubiquitise underestimate underline underpin
unleash unload unlock unravel unsettle upgrade uproot usher usurp vaccinate vandalise vanquish vaporise vault veer
venture vex vie vilify vindicate voice wade wage wait wander wane warm warrant waste watch water waver whip whisper
whistle whittle wield wilt wither worry wrap wrestle yearn zigzag zoom
`;
