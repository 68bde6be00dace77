<?php
/**
 * Looks anew by which way events come in, as the owner does by "Check again".
 */

return Footfall\Ingest\Delivery::check( true );
