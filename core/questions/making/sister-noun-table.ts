/** Things of one sort that stand beside each other in lists: what a text does not name among them is a fair wrong option. */
export const sisterNouns = `
economic social cultural political environmental technological
gold silver copper iron tin lead zinc nickel manganese cobalt bronze platinum
coal oil gas peat uranium timber
wheat barley rye oats maize rice millet sorghum
apples pears plums cherries grapes peaches apricots figs oranges lemons
potatoes cabbages carrots onions beans peas lentils turnips beetroot
sheep goats cattle horses pigs donkeys camels chickens
cotton wool silk linen flax hemp leather fur
oak beech pine birch ash elm maple spruce fir larch
bread cheese butter milk honey wine beer salt sugar oil meat fish
tea coffee cocoa tobacco sugar spices pepper
ivory ebony amber pearls glass incense
glass steel paper cement brick soap paint rubber plastics
ships cars bicycles aircraft locomotives buses tractors
furniture clothing shoes toys carpets watches pottery
mathematics physics chemistry biology astronomy geology botany zoology medicine philosophy theology law history geography
grammar rhetoric logic arithmetic geometry music
English French German Italian Spanish Portuguese Latin Greek Dutch Russian Arabic
temperature humidity pressure wind rainfall light acidity salinity
malaria typhoid typhus cholera smallpox tuberculosis dysentery measles plague influenza scurvy yellow-fever diphtheria
piano violin cello flute organ harp trumpet clarinet guitar
novels poems plays essays letters short-stories
books pamphlets reports articles essays letters diaries
symphonies sonatas concertos operas songs quartets masses ballets
engravings drawings watercolours sculptures paintings prints
teachers nurses doctors engineers lawyers sailors soldiers priests
miners farmers fishermen weavers merchants carpenters masons
camels elephants horses mules oxen donkeys
elephants lions giraffes zebras rhinoceroses buffaloes leopards
puffins gannets guillemots gulls terns cormorants razorbills
voles foxes hares squirrels stoats badgers
arsenic fluoride nitrate lead mercury iron
miracles sermons psalms hymns prayers
arrows spears swords shields helmets bows
riots strikes boycotts petitions marches
food clothing blankets tents medicine water
red-cells platelets plasma
hydrogen helium oxygen nitrogen carbon methane argon
electrons protons neutrons positrons muons neutrinos
water wind sun coal gas
football hockey tennis cricket rugby basketball swimming rowing cycling
wolves bears foxes deer boars lynxes otters badgers
eagles owls falcons herons storks swans geese ducks
salmon trout herring cod eel pike carp tuna
sharks whales dolphins seals turtles
corals seagrass sharks mangroves sponges
storms floods droughts earthquakes fires
health education housing transport agriculture defence justice trade
fishing farming forestry mining tourism shipbuilding weaving trade
schools hospitals roads bridges libraries churches parks
north south east west
spring summer autumn winter
red blue green yellow white black
Judaism Christianity Islam Buddhism Hinduism
infantry cavalry artillery
`;
