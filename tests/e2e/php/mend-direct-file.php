<?php
/**
 * The other file is gone again.
 */

unlink( ABSPATH . Footfall\Settings::get( 'collection_name' ) . '.php' );
return Footfall\Ingest\Delivery::check();
