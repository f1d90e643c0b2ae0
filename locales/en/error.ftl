### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = Something that is needed was left out.
problem-bad-parameter = Something could not be read.
problem-swapped-axes = Longitude and latitude seem to be the wrong way round.
problem-outside-japan = This position is outside Japan. This map has no answer here.
problem-bad-bbox = The area could not be read.
problem-not-found = This page is not here.
problem-unknown-id = There is no place with this number.
problem-not-connected = Information about closed roads is not connected yet.
problem-tile-outside = There is no map for this area.
problem-bad-tile-address = The number of this piece of the map could not be read.
problem-method-not-allowed = This cannot be done here.
problem-not-acceptable = This cannot be sent in the form that was asked for.
problem-uri-too-long = The address is too long.
problem-range-not-satisfiable = The part that was asked for does not exist.
problem-not-ready = The service is starting.
problem-timed-out = The answer took too long.
problem-internal = The fault is ours, and there is no answer.

error-do-address = Check the address, or start from the first page.
error-do-again = Check what you entered and try again.
error-do-later = Wait a minute and open the page again.
error-do-map = Choose a place inside the city on the map.
error-ask = If it is urgent, call the city hall: { $number }
