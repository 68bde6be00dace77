<?php
/**
 * What the schedule does each minute.
 *
 * @var array{ seconds: float } $args
 */
declare( strict_types=1 );

return Footfall\Ingest\Drain::of_site()->run( (float) $args['seconds'] );
