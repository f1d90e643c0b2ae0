### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = The network does not answer. This page was saved on { $time }. It may be different now.
web-kept-page-unknown = The network does not answer. This is a saved page. It may be different now.
web-age-now = Less than a minute ago
web-age-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
web-age-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
web-age-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
web-in-app = This app’s own viewer cannot save the map for use without a connection.
web-in-app-link = Open in your browser

## Loading the map
web-pack-label = Loading the city map
web-pack-starting = The city map is being prepared.
web-pack-progress = The city map is coming onto this phone: { $done } of { $total } MB
web-pack-progress-open = The city map is coming onto this phone: { $done } MB
web-pack-failed = The city map could not be loaded. The lists on this page work without it.
web-try-again = Try again
web-pack-when-near = Your browser is set to use little data. The city map is fetched only when you come to this place on the page; after that it works without a connection.
web-pack-kept = The map is saved on this phone. It works without a connection.
web-pack-not-kept = This browser does not save the map. Without a connection it will not open again.
web-pack-older = This is the map saved last time. The newer one is used as soon as it has arrived.
web-no-map = This browser cannot draw the map. Search for a place by name: the answer works without the map.

## The map
web-map-label = Map of the dangers
web-map-keys = Map. Arrow keys move it, plus and minus zoom, Enter answers for the point in the middle.
web-map-two-fingers = Use two fingers to move the map
web-map-wheel-windows = Hold Ctrl and scroll to zoom the map
web-map-wheel-mac = Hold ⌘ and scroll to zoom the map
web-map-tap = Tap a place on the map. The answer is worked out on your phone.
web-zoom-in = Zoom in
web-zoom-out = Zoom out
web-close = Close
web-answer-here = Answer for this place
web-place-found = Found: { $name }
web-position = Show where I am
web-position-looking = Looking for your position.
web-position-found = You are about here (within { $metres } m).
web-position-denied = The browser may not see your position. Tap the map, or search by name.
web-position-unavailable = Your position was not found. Tap the map, or search by name.
web-position-unsupported = This browser cannot find positions. Tap the map, or search by name.
web-position-outside = You seem to be outside the city. This map has no answer there.

## Search
web-search-label = Search for a place
web-search-placeholder = Place, station, shelter
web-search-results = Places found
web-search-none = No place found. Write only a part of the name.
web-search-count = { $count ->
    [0] No place found for “{ $query }”.
    [one] { $count } place found for “{ $query }”. Choose with the arrow keys.
   *[other] { $count } places found for “{ $query }”. Choose with the arrow keys.
}
web-search-unavailable = The list of places is not on this phone yet.

## Layers and legend
web-layers-title = Layers and colours
web-legend-title = Colours and signs
web-layers-others = Also on the map
web-layer-hidden = { $hazard }: the zones are hidden
web-layer-show = Show
web-legend-white = White: no zone is drawn. This does not mean safe.
    .polarity = unknown
web-site-recommended = House sign with only a green outline: designated for { $hazard }, and outside the drawn zones
web-site-other = Grey house: ask the city before you go
web-site-open-unknown = Whether they are open now is not known here.
web-base-map-title = Background
web-base-map-switch = Map of the national survey office (GSI)
web-base-map-reveals = When this is on, the survey office can tell which area you look at. It does not work without a connection.
web-sources-title = Sources

## The answer
web-sheet-label = Answer for this place
web-sheet-close = Close the answer
web-sheet-more = Show more of the answer
web-sheet-less = Show less of the answer
web-answer-older = This answer comes from an older edition of the map, saved on this phone. The newer one has not arrived yet.
web-near = Near { $name }
web-make-my-map = Make my map
web-listen = Listen
web-listen-stop = Stop
web-share = Share
web-copy = Copy
web-copied = The text was copied.

## My map
web-my-empty = You have not chosen a place yet. Open the map, tap your home, and press “Make my map”.
web-my-choose = Choose on the map
web-my-cannot-keep = This browser cannot save your place. Nothing was saved.
web-my-questions = About your house
web-my-questions-why = You can leave out any question. For what you leave out, the worst case is assumed.
web-my-kept-here = Your place and your answers are saved only on this phone.
web-my-other-point = Choose another place
web-my-forget = Delete my place and my answers
web-ask-storeys = How many floors does the building have?
web-ask-living-floor = On which floor do you live or sleep?
web-ask-living-floor-hint = The ground floor is floor 1.
web-ask-structure = What is the building made of?
web-ask-basement = Does anyone live or sleep below ground?
web-ask-needs-help = Does anyone need time or help to leave?
web-ask-needs-help-hint = Older people, small children, pregnancy, illness, disability
web-ask-safe-relatives = Are there relatives or friends outside the danger area who would take you in?
web-ask-can-endure = Could you stay at home for days without electricity, water and a toilet?
web-ask-can-endure-hint = Think of water, food, medicine and a toilet.
web-floor = { $count }
web-floor-or-more = { $count } or more
web-structure-wood = Wood
web-structure-robust = Reinforced concrete
web-answer-yes = Yes
web-answer-no = No
web-answer-unknown = I do not know

## The live page
web-live-age = ({ $age })
web-live-lapsed = This was to be confirmed again by { $time }, and was not. It may be different now.
web-live-lapsed-undated = This has not been confirmed again. It may be different now.
web-live-as-of = This is as of { $time }. It may be different now.

## Closed roads and open shelters on the map
web-closures-switch = Closed roads
web-closures-hidden = Closed roads are hidden on the map.
web-closures-label = Closed road
web-closures-list = List of closed roads
web-openings-switch = Open shelters
web-openings-hidden = Open shelters are not marked on the map.
web-map-kept-postings = Closed roads and open shelters on this map are as of { $time }. They may be different now.
web-sign-closed = Red ring with a bar: road closed
web-sign-limited = Red triangle: there are limits for traffic here
web-sign-unconfirmed = Dashed line (- - -): planned, or not confirmed
web-sign-open = House sign filled with green: open now, for the dangers named below it

## Is my home in an area of an order
web-my-orders-title = Evacuation orders and your home
web-my-orders-here = Is your home in the area?
web-my-district-ask = Which district is your home in?
web-my-district-why = Orders name districts or parts of them, and the map does not have their borders. So please choose. Your choice stays on this phone.
web-my-district-probably = Going by the nearest place we know, it is probably { $name }.
web-my-oaza-ask = Which part of it (the Ōaza of your address)?
web-my-inside = Your home is in the area of this order.
web-my-inside-probably = Your home is probably in the area of this order. Choose your district below to be sure.
web-my-partly = This order names a part of your district. Check whether your home is in it: { $areas }
web-my-not-named = This order does not name the place you chose. Danger does not stop at the edge of an area: leave if you feel you are in danger.
web-my-not-chosen = Choose your district below. Then this page can tell.
