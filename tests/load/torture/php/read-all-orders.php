<?php
/**
 * Reads all orders of WooCommerce into the ledger once more.
 */

use Footfall\Orders\Backfill;
use Footfall\Orders\Ledger_Refresh;

Backfill::begin();
( new Backfill( Ledger_Refresh::of_site() ) )->run( 60 );
return Backfill::progress();
