<?php
/**
 * By which way events come in.
 */

return array( 'delivery' => Footfall\Ingest\Delivery::current() );
